import { Synonym } from '@rathaus/plugin-search-common';

/** What came of writing a synonym. */
export type SynonymWritten =
  | { outcome: 'written'; synonym: Synonym }
  /** Others have these of its phrases already. */
  | { outcome: 'taken'; phrases: string[] }
  | { outcome: 'full' }
  | { outcome: 'gone' }
  | { outcome: 'changed'; current: Synonym };

/** Keeps synonyms. No phrase may be said of two of them. */
export interface SynonymStore {
  list(): Promise<Synonym[]>;

  /** @param most - how many there may be at all */
  add(synonym: Synonym, most: number): Promise<SynonymWritten>;

  /** Writes a synonym over the revision before its own. */
  update(synonym: Synonym): Promise<SynonymWritten>;

  /** Removes it if it is at this revision; `written` brings what it was. */
  remove(id: string, revision: number): Promise<SynonymWritten>;

  /** Looks all of them up anew by what this version of the portal makes of their words. */
  refreshKeys(): Promise<void>;
}
