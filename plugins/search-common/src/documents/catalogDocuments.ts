import { z } from 'zod';

/** Types of the documents that the search keeps of the catalog, besides entries of the Servicekatalog. */
export const CATALOG_DOCUMENT_TYPES = {
  school: 'school',
  group: 'group',
  /** Everything else that is no person: interfaces, systems, components that are no entries … */
  entity: 'entity',
} as const;

const catalogDocumentSchema = z.object({
  title: z.string(),
  text: z.string(),
  /** Page in the portal. */
  location: z.string(),
  aliases: z.array(z.string()),
  keys: z.array(z.string()),
  keywords: z.string(),
  /** Full ref of the entity. */
  ref: z.string(),
  /** Full ref of the owning group; null for groups, which nobody owns. */
  owner: z.string().nullable(),
  /** Full ref of the Fachbereich that it is or belongs to. */
  department: z.string().nullable(),
  closed: z.boolean(),
  /** As in the catalog. */
  kind: z.string(),
  /** `spec.type`; empty where there is none. */
  type: z.string(),
  /** `spec.lifecycle`; empty where there is none. */
  lifecycle: z.string(),
});

/** What the search knows of a group, or of what is neither a group nor an entry. Every key is always there. */
export const entityDocumentSchema = catalogDocumentSchema;
export type EntityDocument = z.output<typeof entityDocumentSchema>;

/** What the search knows of a school. Every key is always there. */
export const schoolDocumentSchema = catalogDocumentSchema.extend({
  /** Schulnummer. */
  number: z.string().nullable(),
  /** In German, e.g. `Grundschule`. */
  form: z.string().nullable(),
  /** Street, postcode and town, as far as they are known. */
  address: z.string(),
});
export type SchoolDocument = z.output<typeof schoolDocumentSchema>;
