import {
  ReferenceItem,
  ReferenceListId,
  ReferenceListStatus,
} from '@rathaus/plugin-service-registry-common';

/** A list's whole content and where it is from. */
export interface ReferenceListContent {
  items: ReferenceItem[];
  /** Same content, same hash; see `contentHash`. */
  hash: string;
  sourceName?: string;
  importedBy?: string;
  /** ISO 8601, UTC. */
  importedAt: string;
}

/** Keeps the reference lists. */
export interface ReferenceStore {
  /** State of every list; version 0 for those never imported. */
  status(): Promise<ReferenceListStatus[]>;

  /**
   * Makes this the list's content, all of it or nothing. Readers see the old
   * content until it is done. Safe against others who do the same.
   *
   * @param options.unlessEver - leave the list alone also when an earlier
   *   version had this content
   * @returns the present version, and whether this call made it
   */
  replace(
    list: ReferenceListId,
    content: ReferenceListContent,
    options?: { unlessEver?: boolean },
  ): Promise<{ version: number; changed: boolean }>;

  /**
   * Items, only those with one of `keys` if given, whose names have all the words, whole or in part, or whose keys
   * begin with them; the best first: the key itself, keys that begin so, names
   * that begin so, beginnings of words, parts of words.
   */
  search(
    list: ReferenceListId,
    query: { words: string[]; keys?: string[]; limit: number },
  ): Promise<{ items: ReferenceItem[]; totalItems: number }>;

  /**
   * Which of the keys the list has; all of its keys when none are given.
   *
   * @returns undefined when the list was never imported
   */
  knownKeys(
    list: ReferenceListId,
    keys?: string[],
  ): Promise<Set<string> | undefined>;
}
