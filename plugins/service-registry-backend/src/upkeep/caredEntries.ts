import { EntryTable } from '../browse/EntryTable';
import { IndexedCare, IndexedEntry } from '../browse/IndexedEntry';

/** An entry that somebody is to keep true. */
export type CaredEntry = IndexedEntry & { care: IndexedCare };

function isCared(entry: IndexedEntry): entry is CaredEntry {
  return entry.care !== undefined;
}

/** All entries that are kept in the portal and in use, by title. */
export function caredEntries(table: EntryTable): CaredEntry[] {
  return table.entries.filter(isCared);
}
