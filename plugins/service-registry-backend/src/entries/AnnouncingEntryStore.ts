import { EntryOrigin } from '@rathaus/plugin-service-registry-common';
import { Knex } from 'knex';
import { ChangeAnnouncer } from './ChangeAnnouncer';
import { EntryStore, EntryWrite, WriteContext } from './EntryStore';

/** Says after every write that there is something new in the change log. */
export class AnnouncingEntryStore implements EntryStore {
  constructor(
    private readonly store: EntryStore,
    private readonly announcer: ChangeAnnouncer,
  ) {}

  async writeAll(
    writes: EntryWrite[],
    context: WriteContext,
    alongside?: (tx: Knex.Transaction) => Promise<void>,
  ) {
    const written = await this.store.writeAll(writes, context, alongside);
    // What was written alongside may be an interface or a team, which the log of entries does not know.
    const sequence =
      written.at(-1)?.sequence ??
      (alongside && (await this.store.lastSequence()));
    if (sequence !== undefined) {
      this.announcer.announce(sequence);
    }
    return written;
  }

  get(name: string) {
    return this.store.get(name);
  }

  getMany(names: string[]) {
    return this.store.getMany(names);
  }

  listChangedAfter(
    after: number,
    options: { limit: number; origin?: EntryOrigin },
  ) {
    return this.store.listChangedAfter(after, options);
  }

  lastSequence() {
    return this.store.lastSequence();
  }

  listRevisions(name: string, options: { limit: number; before?: number }) {
    return this.store.listRevisions(name, options);
  }

  getRevision(name: string, revision: number) {
    return this.store.getRevision(name, revision);
  }
}
