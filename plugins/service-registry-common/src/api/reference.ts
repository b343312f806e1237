import { z } from 'zod';

/** The official lists that entries refer to. */
export const REFERENCE_LISTS = ['leika', 'ozg'] as const;
export type ReferenceListId = (typeof REFERENCE_LISTS)[number];

export const referenceItemSchema = z.object({
  /** LeiKa key (14 digits) or OZG id (5 digits). */
  key: z.string(),
  name: z.string(),
  /** LeiKa: the OZG service it belongs to; OZG: Lage and Themenfeld. */
  group: z.string().optional(),
});
export type ReferenceItem = z.output<typeof referenceItemSchema>;

/** Query of `GET /reference/:list`: words of the name, or the start of a key. */
export const referenceQuerySchema = z.strictObject({
  q: z.string().trim().max(200).default(''),
  /** Exactly these keys, e.g. to show the names of those an entry holds. */
  key: z.preprocess(
    value =>
      value === undefined || Array.isArray(value) ? value ?? [] : [value],
    z.array(z.string().max(20)).max(200),
  ),
  limit: z.coerce.number().int().min(1).max(100).default(20),
});

export const referenceResultSchema = z.object({
  items: z.array(referenceItemSchema),
  totalItems: z.int(),
});
export type ReferenceResult = z.output<typeof referenceResultSchema>;

/** State of one list; `version` 0 means that none was imported yet. */
export const referenceListStatusSchema = z.object({
  list: z.enum(REFERENCE_LISTS),
  version: z.int(),
  itemCount: z.int(),
  importedAt: z.string().optional(),
  sourceName: z.string().optional(),
});
export type ReferenceListStatus = z.output<typeof referenceListStatusSchema>;

/** A row that was not taken, and why. */
export const rejectedReferenceRowSchema = z.object({
  /** Line of the file where the row begins; the first line is 1. */
  line: z.int(),
  key: z.string(),
  name: z.string(),
  code: z.enum([
    'invalid_key',
    'missing_name',
    'duplicate_key',
    'marked_invalid',
    'surplus_cells',
  ]),
});
export type RejectedReferenceRow = z.output<typeof rejectedReferenceRowSchema>;

/** Answer of `POST /reference/:list`: `accepted + rejected.length` = rows. */
export const referenceImportResultSchema = z.object({
  list: z.enum(REFERENCE_LISTS),
  version: z.int(),
  /** False when the list already held exactly this. */
  changed: z.boolean(),
  rows: z.int(),
  accepted: z.int(),
  rejected: z.array(rejectedReferenceRowSchema),
});
export type ReferenceImportResult = z.output<
  typeof referenceImportResultSchema
>;
