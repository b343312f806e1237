import { EntryFields } from '@rathaus/plugin-service-registry-common';

/** An entry that an IT team keeps in a repository, read from the catalog. */
export interface MirroredEntry {
  /** Unique among mirrored entries, at most 63 characters; see mirroredName. */
  name: string;
  /** Full reference of the catalog entity, in lower case. */
  entityRef: string;
  /** Where the file is edited, when the catalog knows it. */
  editUrl?: string;
  fields: EntryFields;
}

/** Keeps the registry's copy of the entries from repositories. */
export interface MirrorStore {
  /** How many mirrored entries are in use. */
  count(): Promise<number>;

  /**
   * Makes the mirror hold exactly these entries, in one transaction: new and
   * changed ones are written with a new revision and sequence number, missing
   * ones are retired, the others are not touched.
   *
   * @returns how many rows were written, and the names that were left out
   *   because an entry edited in the portal has them
   */
  replaceAll(
    entries: MirroredEntry[],
  ): Promise<{ changed: number; taken: string[] }>;
}
