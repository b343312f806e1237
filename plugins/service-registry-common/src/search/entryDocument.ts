import { z } from 'zod';
import { ENTRY_TYPES, LIFECYCLES, RESPONSIBILITIES } from '../entry/vocabulary';

/** Type of the documents that the portal's search keeps of entries. */
export const ENTRY_DOCUMENT_TYPE = 'entry';

/**
 * Type of those that it keeps of retired entries. They are a type of their own since the catalog does not know them any
 * more: who finds them is who may read them in the registry.
 */
export const RETIRED_ENTRY_DOCUMENT_TYPE = 'retired-entry';

/**
 * What the portal's search knows of an entry, wherever it is kept: nothing
 * that is restricted or internal. Every key is always there.
 */
export const entryDocumentSchema = z.object({
  title: z.string(),
  /** Summary, and description without Markdown's marks. */
  text: z.string(),
  /** Page of the entry in the Servicekatalog. */
  location: z.string(),
  aliases: z.array(z.string()),
  /** LeiKa keys, OZG id, name of the product. */
  keys: z.array(z.string()),
  /** What else people look an entry up by, one a line: vendor, operator, standards, responsible body. */
  keywords: z.string(),
  /** Full ref of the catalog entity. */
  ref: z.string(),
  /** Full ref of the owning group. */
  owner: z.string(),
  /** Full ref of the Fachbereich that the owner is or belongs to. */
  department: z.string().nullable(),
  /** Switched off, or retired. */
  closed: z.boolean(),
  /** As in the catalog. */
  kind: z.literal('Component'),
  entryType: z.enum(ENTRY_TYPES),
  lifecycle: z.enum(LIFECYCLES),
  responsibility: z.enum(RESPONSIBILITIES),
  /** By name, where it is not the town. */
  responsibleBody: z.string().nullable(),
});
export type EntryDocument = z.output<typeof entryDocumentSchema>;
