import { Knex } from 'knex';
import { AnnounceOffices } from '../offices/announceOffices';
import { HandoverChange, HandoverStore, StoredHandover } from './HandoverStore';

/** Says after every write that something about offices changed. */
export class AnnouncingHandoverStore implements HandoverStore {
  constructor(
    private readonly store: HandoverStore,
    private readonly announce: AnnounceOffices,
  ) {}

  async insert(handover: StoredHandover) {
    const inserted = await this.store.insert(handover);
    this.announce();
    return inserted;
  }

  async update(id: string, expectedRevision: number, change: HandoverChange) {
    const after = await this.store.update(id, expectedRevision, change);
    this.announce();
    return after;
  }

  get(id: string) {
    return this.store.get(id);
  }

  list() {
    return this.store.list();
  }

  listWaiting() {
    return this.store.listWaiting();
  }

  listProposed() {
    return this.store.listProposed();
  }

  listUnsettled() {
    return this.store.listUnsettled();
  }

  markSettled(id: string) {
    return this.store.markSettled(id);
  }

  moveDepartment(
    tx: Knex.Transaction,
    from: string,
    to: string,
    only?: string[],
  ) {
    return this.store.moveDepartment(tx, from, to, only);
  }

  forgetClosedBefore(limit: string) {
    return this.store.forgetClosedBefore(limit);
  }
}
