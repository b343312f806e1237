import { ENTRY_DOCUMENT_TYPE } from '@rathaus/plugin-service-registry-common';
import {
  Departments,
  IndexUpdatesExtensionPoint,
} from '@rathaus/plugin-search-node';
import { entryLocation, toEntryDocument } from './lib/entryDocument';
import { entryAfter, RegistryReader } from './RegistryReader';

/**
 * Changes that a process that starts looks back on: the one that should have brought them may have ended before it did.
 */
const LOOK_BACK = 100;

/**
 * Brings entries into the search as soon as the registry has changed them, and takes retired ones out. It reads the
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
    const { departments, registry, updates } = this.options;
    this.#place ??= Math.max(0, (await registry.lastSequence()) - LOOK_BACK);
    for await (const page of registry.changesAfter(this.#place)) {
      if (page.lastSequence < this.#place) {
        // The registry was set back to an earlier state: what that changed comes with the next reading of everything.
        this.#place = page.lastSequence;
        return;
      }
      if (page.changes.length > 0) {
        const tree = await departments.current();
        await updates.update(
          ENTRY_DOCUMENT_TYPE,
          page.changes
            .flatMap(change => entryAfter(change) ?? [])
            .map(entry => toEntryDocument(entry, tree)),
          page.changes
            .filter(({ fields }) => fields === null)
            .map(({ name }) => entryLocation(name)),
        );
      }
      this.#place = page.end ?? this.#place;
    }
  }
}
