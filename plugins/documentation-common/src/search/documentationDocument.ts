import { z } from 'zod';

/** Type of the documents that the portal's search keeps of documentation that teams write. */
export const DOCUMENTATION_DOCUMENT_TYPE = 'documentation';

/** What the portal's search knows of a page of documentation. Every key is always there. */
export const documentationDocumentSchema = z.object({
  /** Of the page. */
  title: z.string(),
  /** Without Markdown's marks. */
  text: z.string(),
  /** Page in the portal. */
  location: z.string(),
  /** Title of the documentation and of what it describes, by which its pages are found, too. */
  keywords: z.string(),
  /** Title of the documentation. */
  documentation: z.string(),
  /** Full ref of what it describes. */
  ref: z.string(),
  /** Full ref of the owning group of what it describes; null where nobody owns it. */
  owner: z.string().nullable(),
  /** Full ref of the Fachbereich of the same. */
  department: z.string().nullable(),
  /** What it describes is switched off. */
  closed: z.boolean(),
  /** Kind of what it describes, as in the catalog. */
  kind: z.string(),
});
export type DocumentationDocument = z.output<
  typeof documentationDocumentSchema
>;
