import { StoredEntry } from './EntryStore';

/** The entry as it may leave the registry for everybody. */
export function withoutRestricted(entry: StoredEntry): StoredEntry {
  const { restricted: _, ...fields } = entry.fields;
  return { ...entry, fields };
}
