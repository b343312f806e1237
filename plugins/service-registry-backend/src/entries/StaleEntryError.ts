import { StoredEntry } from './EntryStore';

/** Somebody else wrote first; `current` is what is there now, unredacted. */
export class StaleEntryError extends Error {
  constructor(readonly current: StoredEntry) {
    super(`Entry "${current.name}" is at revision ${current.revision}`);
    this.name = 'StaleEntryError';
  }
}
