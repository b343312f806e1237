import { SavedViewFields } from '@rathaus/plugin-backlog-common';

/** A saved view as the database holds it. */
export interface StoredView extends SavedViewFields {
  id: string;
  board: string;
  /** User ref, lower case. */
  owner: string;
  /** Counts up with each change. */
  revision: number;
}

/** What came of writing a view. */
export type ViewWritten = 'written' | 'name taken' | 'changed meanwhile';

/** Keeps the saved views of boards. Of one person's two never have the same name. */
export interface SavedViewStore {
  /** A person's own and those for everybody, by name. */
  visible(board: string, person: string): Promise<StoredView[]>;

  find(board: string, id: string): Promise<StoredView | undefined>;

  /** How many a person has on a board. */
  count(board: string, person: string): Promise<number>;

  add(view: StoredView): Promise<Exclude<ViewWritten, 'changed meanwhile'>>;

  /** Writes a view over the revision before its own. */
  update(view: StoredView): Promise<ViewWritten>;

  /** @returns false when it is not at this revision any more */
  remove(view: Pick<StoredView, 'id' | 'revision'>): Promise<boolean>;
}
