import { slugFromTitle } from '@rathaus/rathaus-common';
import { setImmediate } from 'timers/promises';
import { EntryStore, StoredEntry } from '../entries/EntryStore';

/** Entries read at a time. */
const PAGE_SIZE = 500;

/** What a check has to know of every entry to find the one that a row means. */
export interface ListedEntry {
  name: string;
  /** Full catalog ref. */
  ref: string;
  retired: boolean;
  /** Kept in a repository: can be referred to, but not be written. */
  foreign: boolean;
}

function titleKey(title: string): string {
  return title.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}

function add<K>(map: Map<K, Set<string>>, key: K, name: string): void {
  map.set(key, (map.get(key) ?? new Set()).add(name));
}

/**
 * All entries by name, title and OZG id, as they were when the check began.
 * That something changed since is found when the import is applied.
 */
export class EntryDirectory {
  readonly #entries = new Map<string, ListedEntry>();
  readonly #refs = new Set<string>();
  readonly #byTitle = new Map<string, Set<string>>();
  readonly #byOzgId = new Map<string, Set<string>>();

  static async load(store: EntryStore): Promise<EntryDirectory> {
    const directory = new EntryDirectory();
    const seen = new Map<string, StoredEntry>();
    let after = 0;
    let page: StoredEntry[];
    do {
      page = await store.listChangedAfter(after, { limit: PAGE_SIZE });
      for (const entry of page) {
        // Changed while we read: the later state counts.
        seen.set(entry.name, entry);
        after = entry.sequence;
      }
      await setImmediate();
    } while (page.length === PAGE_SIZE);
    for (const entry of seen.values()) {
      directory.#add(entry);
    }
    return directory;
  }

  #add(entry: StoredEntry): void {
    const { name, origin, retiredAt, fields } = entry;
    this.#refs.add(entry.entityRef);
    this.#entries.set(name, {
      name,
      ref: entry.entityRef,
      retired: Boolean(retiredAt),
      foreign: origin !== 'portal',
    });
    add(this.#byTitle, titleKey(fields.title), name);
    if (fields.ozgId) {
      add(this.#byOzgId, fields.ozgId, name);
    }
  }

  byName(name: string): ListedEntry | undefined {
    return this.#entries.get(name);
  }

  /** Entries of that title; case and blanks do not matter. */
  byTitle(title: string): ListedEntry[] {
    return this.#list(this.#byTitle.get(titleKey(title)));
  }

  byOzgId(ozgId: string): ListedEntry[] {
    return this.#list(this.#byOzgId.get(ozgId));
  }

  /** Does the full ref lead to an entry? */
  hasRef(ref: string): boolean {
    return this.#refs.has(ref);
  }

  /** Full ref of the one entry that a name or title means. */
  refOf(text: string): string | undefined {
    const name = text.trim().toLowerCase();
    const entry =
      this.#entries.get(name) ??
      this.byTitle(text)[0] ??
      this.#entries.get(slugFromTitle(text));
    return entry?.ref;
  }

  /** Those in use, or, where there is none, those retired. */
  #list(names: Iterable<string> = []): ListedEntry[] {
    const entries = [...names].flatMap(name => this.#entries.get(name) ?? []);
    const inUse = entries.filter(entry => !entry.retired);
    return inUse.length ? inUse : entries;
  }
}
