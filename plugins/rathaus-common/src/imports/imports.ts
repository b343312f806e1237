import { z } from 'zod';
import { fieldChangeSchema } from '../diff/fieldChange';
import { fieldProblemSchema } from '../problems/fieldProblem';
import { multiline } from '../validation/formats';

/** `checking` and `applying` are on the way; the others rest. */
export const IMPORT_STATES = [
  'uploaded',
  'checking',
  'checked',
  'applying',
  'applied',
  'reverted',
  'failed',
] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

/**
 * What becomes of a row; `left`: it was written, and not taken back with the
 * others because somebody has changed it since.
 */
export const IMPORT_ROW_STATUSES = [
  'new',
  'changed',
  'unchanged',
  'faulty',
  'left',
] as const;
export type ImportRowStatus = (typeof IMPORT_ROW_STATUSES)[number];

/** Where the value of a field comes from: a column, or the same for all rows. */
export const importSourceSchema = z.union([
  z.strictObject({ column: z.int().min(0) }),
  z.strictObject({ constant: multiline({ max: 2000 }) }),
]);
export type ImportSource = z.output<typeof importSourceSchema>;

/**
 * Mapping of a file onto fields of the things that it is about. Keys of
 * `fields` are dotted field paths (`title`, `support.phone`). The cell of a
 * list is split at its line breaks, else at `|`, else at `;`, else at `,`.
 * Fields that are not mapped, and those whose cell is empty, keep what an
 * existing thing has.
 */
export const importMappingSchema = z.strictObject({
  /** How a row finds the thing it is about; which keys there are says the subject. */
  matchBy: z.string().max(40),
  fields: z.record(z.string(), importSourceSchema),
});
export type ImportMapping = z.output<typeof importMappingSchema>;

export const importJobSchema = z.object({
  id: z.string(),
  fileName: z.string(),
  state: z.enum(IMPORT_STATES),
  createdAt: z.string(),
  createdBy: z.string().optional(),
  appliedAt: z.string().optional(),
  revertedAt: z.string().optional(),
  /** How the file was read. */
  format: z.object({
    encoding: z.enum(['utf-8', 'windows-1252']),
    delimiter: z.enum([';', ',', '\t']),
  }),
  columns: z.array(
    z.object({
      index: z.int(),
      header: z.string(),
      samples: z.array(z.string()),
    }),
  ),
  rowCount: z.int(),
  /** The mapping last checked, or the guess after the upload. */
  mapping: importMappingSchema,
  /** Rows done of the step on the way. */
  progress: z.object({ done: z.int(), total: z.int() }),
  counts: z.record(z.enum(IMPORT_ROW_STATUSES), z.int()),
  /** Why the last step failed, in German. */
  failure: z.string().optional(),
  allowedActions: z.array(z.enum(['check', 'apply', 'revert'])),
});
export type ImportJob = z.output<typeof importJobSchema>;

export const importRowSchema = z.object({
  /** Line of the file where the row begins; the first line is 1. */
  line: z.int(),
  status: z.enum(IMPORT_ROW_STATUSES),
  /** Of the thing, as addresses have it. */
  name: z.string().optional(),
  title: z.string().optional(),
  changes: z.array(fieldChangeSchema),
  problems: z.array(fieldProblemSchema),
});
export type ImportRow = z.output<typeof importRowSchema>;

/** Body of `POST …/imports/:id/apply`. */
export const applyImportSchema = z.strictObject({
  /** Writes the good rows although others are faulty; refused otherwise. */
  skipFaulty: z.boolean().default(false),
});
export type ApplyImportInput = z.input<typeof applyImportSchema>;

export const importRowsQuerySchema = z.strictObject({
  status: z.enum(IMPORT_ROW_STATUSES).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(200).optional(),
});

export const importRowListSchema = z.object({
  items: z.array(importRowSchema),
  totalItems: z.int(),
  pageInfo: z.object({ nextCursor: z.string().optional() }),
});
export type ImportRowList = z.output<typeof importRowListSchema>;

export const importJobListSchema = z.object({
  items: z.array(importJobSchema),
  totalItems: z.int(),
});
export type ImportJobList = z.output<typeof importJobListSchema>;
