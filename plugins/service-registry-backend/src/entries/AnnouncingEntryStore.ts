import { LoggerService } from '@backstage/backend-plugin-api';
import { EventsService } from '@backstage/plugin-events-node';
import {
  ChangesEvent,
  CHANGES_TOPIC,
  EntryOrigin,
} from '@rathaus/plugin-service-registry-common';
import { Knex } from 'knex';
import { EntryStore, EntryWrite, WriteContext } from './EntryStore';

/**
 * Says after every write that there is something new in the change log. The
 * event carries no content: whoever follows reads from the log, which is also
 * how a lost event does no harm.
 */
export class AnnouncingEntryStore implements EntryStore {
  constructor(
    private readonly store: EntryStore,
    private readonly events: EventsService,
    private readonly logger: LoggerService,
  ) {}

  async writeAll(
    writes: EntryWrite[],
    context: WriteContext,
    alongside?: (tx: Knex.Transaction) => Promise<void>,
  ) {
    const written = await this.store.writeAll(writes, context, alongside);
    const last = written.at(-1);
    if (last) {
      const eventPayload: ChangesEvent = { sequence: last.sequence };
      this.events
        .publish({ topic: CHANGES_TOPIC, eventPayload })
        .catch(error => this.logger.warn('Could not announce a change', error));
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
