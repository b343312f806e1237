import {
  ChangePage,
  changePages,
} from '@rathaus/plugin-service-registry-common';
import { EntryOwner } from './lib/scoutAssignments';

interface Known {
  /** Owners of all entries in use, by name. */
  entries: ReadonlyMap<string, EntryOwner>;
  /** Place in the change log up to which they are known. */
  place: number;
}

const NOTHING: Known = { entries: new Map(), place: 0 };

/** Follows the registry's change log as far as owners of entries go. */
export class EntryOwners {
  #known?: Known;

  constructor(
    private readonly readChanges: (after: number) => Promise<ChangePage>,
  ) {}

  /** All entries in use by name; undefined as long as they could not be read. */
  get entries(): ReadonlyMap<string, EntryOwner> | undefined {
    return this.#known?.entries;
  }

  /** Is the change with this number among what is known? */
  hasReached(sequence: number): boolean {
    return this.#known !== undefined && this.#known.place >= sequence;
  }

  /**
   * Reads what is new. What is known stays as it is when that fails.
   *
   * @throws whatever reading throws
   */
  async catchUp(): Promise<void> {
    this.#known = await this.#readFrom(this.#known ?? NOTHING);
  }

  async #readFrom(known: Known): Promise<Known> {
    const entries = new Map(known.entries);
    let { place } = known;
    for await (const page of changePages(this.readChanges, place)) {
      if (page.lastSequence < place) {
        // The registry was set back to an earlier state.
        return this.#readFrom(NOTHING);
      }
      for (const { name, fields } of page.changes) {
        if (fields) {
          const { owner, assignedScout } = fields;
          entries.set(name, { owner, assignedScout });
        } else {
          entries.delete(name);
        }
      }
      place = page.end ?? place;
    }
    return { entries, place };
  }
}
