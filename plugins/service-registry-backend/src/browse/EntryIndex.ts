import { inBatches, SharedRead } from '@rathaus/rathaus-node';
import { EntryStore, StoredEntry } from '../entries/EntryStore';
import { Confirmation, ConfirmationStore } from '../upkeep/ConfirmationStore';
import { UpkeepRules } from '../upkeep/UpkeepRules';
import { createEntryTable, EntryTable } from './EntryTable';
import { IndexedEntry, toIndexedEntry } from './IndexedEntry';

/** Rows read from a store at a time; keeps the event loop responsive. */
const LOAD_SIZE = 1000;

/** Everything with a sequence number above `after`, page by page. */
async function* changesAfter<T extends { sequence: number }>(
  after: number,
  read: (after: number) => Promise<T[]>,
): AsyncGenerator<T[]> {
  let page: T[] = [];
  let last = after;
  do {
    page = await read(last);
    last = page.at(-1)?.sequence ?? last;
    yield page;
  } while (page.length === LOAD_SIZE);
}

function byTitle(a: IndexedEntry, b: IndexedEntry): number {
  if (a.titleKey === b.titleKey) {
    return 0;
  }
  return a.titleKey < b.titleKey ? -1 : 1;
}

/**
 * The list's read model: what can be filtered, counted and sorted of every
 * entry, in memory. It holds nothing of its own: before each use it asks the
 * stores for the last sequence number and reads what came since, so it is right
 * on every replica and empty after a restart at no loss.
 *
 * Why in memory: docs/adr/0002-browse-index-in-memory.md
 */
export class EntryIndex {
  readonly #store: EntryStore;
  readonly #confirmationStore: ConfirmationStore;
  readonly #rules: UpkeepRules;
  readonly #lastSequence: SharedRead<number>;
  readonly #byName = new Map<string, IndexedEntry>();
  readonly #confirmations = new Map<string, Confirmation>();
  #table: EntryTable | undefined;
  #sequence = 0;
  #loading: Promise<void> | undefined;

  constructor(options: {
    store: EntryStore;
    confirmations: ConfirmationStore;
    rules: UpkeepRules;
  }) {
    this.#store = options.store;
    this.#confirmationStore = options.confirmations;
    this.#rules = options.rules;
    this.#lastSequence = new SharedRead(() => options.store.lastSequence());
  }

  /** All entries, as of now at the earliest. */
  async table(): Promise<EntryTable> {
    const target = await this.#lastSequence.get();
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
    // Read first: what is written while we read gets a higher number, and is
    // read again next time.
    const target = await this.#store.lastSequence();
    const confirmed = await this.#loadConfirmations();
    for await (const entries of changesAfter(this.#sequence, after =>
      this.#store.listChangedAfter(after, { limit: LOAD_SIZE }),
    )) {
      this.#put(entries);
      entries.forEach(({ name }) => confirmed.delete(name));
    }
    for (const names of inBatches([...confirmed])) {
      this.#put(await this.#store.getMany(names));
    }
    this.#sequence = target;
  }

  /** @returns names of the entries that were confirmed or doubted anew */
  async #loadConfirmations(): Promise<Set<string>> {
    const names = new Set<string>();
    for await (const confirmations of changesAfter(this.#sequence, after =>
      this.#confirmationStore.listChangedAfter(after, { limit: LOAD_SIZE }),
    )) {
      for (const confirmation of confirmations) {
        this.#confirmations.set(confirmation.name, confirmation);
        names.add(confirmation.name);
      }
    }
    return names;
  }

  #put(entries: StoredEntry[]): void {
    for (const entry of entries) {
      const confirmation = this.#confirmations.get(entry.name);
      this.#byName.set(
        entry.name,
        toIndexedEntry(entry, confirmation, this.#rules),
      );
    }
    if (entries.length) {
      this.#table = undefined;
    }
  }
}
