import {
  Change,
  ENTRY_DOCUMENT_TYPE,
  RETIRED_ENTRY_DOCUMENT_TYPE,
} from '@rathaus/plugin-service-registry-common';
import {
  Departments,
  IndexUpdatesExtensionPoint,
} from '@rathaus/plugin-search-node';
import {
  entryLocation,
  SearchedEntry,
  toEntryDocument,
} from './lib/entryDocument';
import {
  entryAfter,
  RegistryReader,
  retiredEntryAfter,
} from './RegistryReader';

/**
 * Changes that a process that starts looks back on: the one that should have brought them may have ended before it did.
 */
const LOOK_BACK = 100;

/**
 * Brings entries into the search as soon as the registry has changed them, retired ones as such. It reads the
 * registry, not the catalog, which follows later. The place it has reached in the change log is kept in memory only.
 */
export class EntryFollower {
  #place: number | undefined;

  constructor(
    private readonly options: {
      departments: Departments;
      registry: RegistryReader;
      updates: IndexUpdatesExtensionPoint;
    },
  ) {}

  /**
   * Brings what changed since the last time.
   *
   * @throws whatever reading or writing throws; the next call goes on at the same place
   */
  async catchUp(): Promise<void> {
    const { registry } = this.options;
    this.#place ??= Math.max(0, (await registry.lastSequence()) - LOOK_BACK);
    for await (const page of registry.changesAfter(this.#place)) {
      if (page.lastSequence < this.#place) {
        // The registry was set back to an earlier state: what that changed comes with the next reading of everything.
        this.#place = page.lastSequence;
        return;
      }
      if (page.changes.length > 0) {
        await this.#bring(ENTRY_DOCUMENT_TYPE, page.changes, entryAfter);
        await this.#bring(
          RETIRED_ENTRY_DOCUMENT_TYPE,
          page.changes,
          retiredEntryAfter,
        );
      }
      this.#place = page.end ?? this.#place;
    }
  }

  /** Brings those that are of the type now, and takes the others out of it. */
  async #bring(
    type: string,
    changes: readonly Change[],
    entryOf: (change: Change) => SearchedEntry | undefined,
  ): Promise<void> {
    const tree = await this.options.departments.current();
    await this.options.updates.update(
      type,
      changes
        .flatMap(change => entryOf(change) ?? [])
        .map(entry => toEntryDocument(entry, tree)),
      changes
        .filter(change => !entryOf(change))
        .map(({ name }) => entryLocation(name)),
    );
  }
}
