import { z } from 'zod';

/** Type of the documents that the portal's search keeps of the handbook. */
export const HANDBOOK_DOCUMENT_TYPE = 'handbook';

/** What the portal's search knows of a section of the handbook. Every key is always there. */
export const sectionDocumentSchema = z.object({
  /** Of the section. */
  title: z.string(),
  text: z.string(),
  /** Page and anchor in the portal. */
  location: z.string(),
  /** Title of the page, by which its sections are found, too. */
  keywords: z.string(),
  pageTitle: z.string(),
});
export type SectionDocument = z.output<typeof sectionDocumentSchema>;
