import { IndexableDocument } from '@backstage/plugin-search-common';

/** What the engine reads of a document besides its title, text and location; all of it may be missing. */
export interface PortalDocument extends IndexableDocument {
  /** What it is called besides its title. */
  aliases?: string[];
  /** Numbers and abbreviations that identify it. */
  keys?: string[];
  /** Other words that it is found by, as well as by its text. */
  keywords?: string;
  /** Full ref of the group that it belongs to; members of it find it a little further up. */
  owner?: string | null;
  /** Full ref of the Fachbereich, for the facet. */
  department?: string | null;
  /** Done, retired or closed: found behind the others. */
  closed?: boolean;
  /** Full ref of the entity that it is about. */
  ref?: string | null;
}
