import { z } from 'zod';

/** Type of the documents that the portal's search keeps of the directory of Digital Scouts. */
export const DEPARTMENT_DOCUMENT_TYPE = 'department';

/**
 * What the portal's search knows of a unit of the directory: what everybody
 * sees there who may read it. Every key is always there.
 */
export const departmentDocumentSchema = z.object({
  /** Of the unit. */
  title: z.string(),
  /** Its posts, one a line, with who holds them or that nobody does. */
  text: z.string(),
  /** Page of the unit in the directory. */
  location: z.string(),
  /** Other names of the unit. */
  aliases: z.array(z.string()),
  /** Names of those in office, their deputies and those who stand in. */
  keywords: z.string(),
  /** Full ref of the group. */
  ref: z.string(),
  /** The same: members find their own unit further up. */
  owner: z.string(),
  /** Full ref of the Fachbereich that the unit is or belongs to. */
  department: z.string().nullable(),
  /** Names of those in office and of those who stand in for a vacant post. */
  scouts: z.array(z.string()),
  /** Posts that nobody is appointed to. */
  vacantPosts: z.int(),
});
export type DepartmentDocument = z.output<typeof departmentDocumentSchema>;
