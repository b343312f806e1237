import { PostEvent } from '@rathaus/plugin-scouts-common';
import { Knex } from 'knex';
import { AnnounceOffices } from '../offices/announceOffices';
import { PostAppend, PostStore } from './PostStore';

/** Says after every write that something about offices changed. */
export class AnnouncingPostStore implements PostStore {
  constructor(
    private readonly store: PostStore,
    private readonly announce: AnnounceOffices,
  ) {}

  async append(
    appends: PostAppend[],
    alongside?: (tx: Knex.Transaction) => Promise<void>,
  ) {
    const written = await this.store.append(appends, alongside);
    this.announce();
    return written;
  }

  async rewrite(id: string, events: PostEvent[]) {
    const done = await this.store.rewrite(id, events);
    this.announce();
    return done;
  }

  get(id: string) {
    return this.store.get(id);
  }

  findByTerm(termId: string) {
    return this.store.findByTerm(termId);
  }

  list(department?: string) {
    return this.store.list(department);
  }

  eventsOf(id: string) {
    return this.store.eventsOf(id);
  }
}
