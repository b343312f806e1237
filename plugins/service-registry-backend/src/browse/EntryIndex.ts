import { EntryStore } from '../entries/EntryStore';
import { createEntryTable, EntryTable } from './EntryTable';
import { IndexedEntry, toIndexedEntry } from './IndexedEntry';

/** Entries read from the store at a time; keeps the event loop responsive. */
const LOAD_SIZE = 1000;

function byTitle(a: IndexedEntry, b: IndexedEntry): number {
  if (a.titleKey === b.titleKey) {
    return 0;
  }
  return a.titleKey < b.titleKey ? -1 : 1;
}

/**
 * The list's read model: what can be filtered, counted and sorted of every
 * entry, in memory. It holds nothing of its own: before each use it asks the
 * store for the last sequence number and reads what came since, so it is right
 * on every replica and empty after a restart at no loss.
 *
 * Why in memory: docs/adr/0002-browse-index-in-memory.md
 */
export class EntryIndex {
  readonly #store: EntryStore;
  readonly #byName = new Map<string, IndexedEntry>();
  #table: EntryTable | undefined;
  #sequence = 0;
  #loading: Promise<void> | undefined;

  constructor(store: EntryStore) {
    this.#store = store;
  }

  /** All entries, as of now at the earliest. */
  async table(): Promise<EntryTable> {
    const target = await this.#store.lastSequence();
    while (this.#sequence < target) {
      this.#loading ??= this.#load().finally(() => {
        this.#loading = undefined;
      });
      await this.#loading;
    }
    this.#table ??= createEntryTable([...this.#byName.values()].sort(byTitle));
    return this.#table;
  }

  async #load(): Promise<void> {
    // Read first: what is written while we read gets a higher number.
    const target = await this.#store.lastSequence();
    let after = this.#sequence;
    let full = true;
    while (full) {
      const changed = await this.#store.listChangedAfter(after, {
        limit: LOAD_SIZE,
      });
      for (const entry of changed) {
        this.#byName.set(entry.name, toIndexedEntry(entry));
        after = entry.sequence;
      }
      if (changed.length) {
        this.#table = undefined;
      }
      full = changed.length === LOAD_SIZE;
    }
    this.#sequence = Math.max(target, after);
  }
}
