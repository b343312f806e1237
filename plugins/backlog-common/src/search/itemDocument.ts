import { z } from 'zod';
import { slugId } from '../board/board';
import { COLUMN_KINDS, FUNDING_STATES } from '../board/vocabulary';

/** Type of the documents that the portal's search keeps of items. */
export const ITEM_DOCUMENT_TYPE = 'backlog-item';

/**
 * What the portal's search knows of an item: nothing that not everybody may
 * see who may read boards, and nobody's name. Every key is always there, since
 * an engine may take the keys of one document for those of all.
 */
export const itemDocumentSchema = z.object({
  title: z.string(),
  /** The description without Markdown's marks, and the checklist. */
  text: z.string(),
  /** Path in the portal. */
  location: z.string(),
  /** What identifies it: number, file number, council decision. */
  keys: z.array(z.string()),
  /**
   * What else people look an item up by, one a line: schools with their
   * Schulnummern, category, programme, provider.
   */
  keywords: z.string(),
  /** The board's: full ref of a group. */
  owner: z.string(),
  /** Full ref of the Fachbereich that the owner is or belongs to. */
  department: z.string().nullable(),
  /** An item is no entity of the catalog. */
  ref: z.null(),
  /** Readable, `S-12`. */
  number: z.string(),
  board: slugId,
  boardTitle: z.string(),
  /** Title of the column. */
  column: z.string(),
  columnKind: z.enum(COLUMN_KINDS),
  /** Done or declined. */
  closed: z.boolean(),
  /** Names of the schools, in the order of `schoolRefs`. */
  schools: z.array(z.string()),
  schoolRefs: z.array(z.string()),
  /** Title of the category. */
  category: z.string().nullable(),
  /** Title of the funding programme. */
  programme: z.string().nullable(),
  fundingState: z.enum(FUNDING_STATES).nullable(),
});
export type ItemDocument = z.output<typeof itemDocumentSchema>;
