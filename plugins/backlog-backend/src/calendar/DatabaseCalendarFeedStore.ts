import { inBatches } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { CalendarFeedStore, StoredFeed } from './CalendarFeedStore';

interface FeedRow {
  id: string;
  board: string;
  person: string;
  secret_hash: string;
  created_at: string;
  missing_since: string | null;
}

function feedFromRow(row: FeedRow): StoredFeed {
  return {
    id: row.id,
    board: row.board,
    person: row.person,
    secretHash: row.secret_hash,
    createdAt: row.created_at,
  };
}

/** Keeps feeds in the plugin's own database. */
export class DatabaseCalendarFeedStore implements CalendarFeedStore {
  constructor(private readonly knex: Knex) {}

  async add(feed: StoredFeed): Promise<void> {
    await this.#feeds().insert({
      id: feed.id,
      board: feed.board,
      person: feed.person,
      secret_hash: feed.secretHash,
      created_at: feed.createdAt,
    });
  }

  async find(id: string): Promise<StoredFeed | undefined> {
    const row = await this.#feeds().where({ id }).first();
    return row && feedFromRow(row);
  }

  async of(board: string, person: string): Promise<StoredFeed[]> {
    const rows = await this.#feeds()
      .where({ board, person })
      .orderBy(['created_at', 'id']);
    return rows.map(feedFromRow);
  }

  async remove(id: string, board: string, person: string): Promise<boolean> {
    const removed = await this.#feeds().where({ id, board, person }).delete();
    return removed > 0;
  }

  async people(): Promise<string[]> {
    return this.#feeds().distinct('person').pluck('person');
  }

  async markMissing(people: string[], at: string): Promise<void> {
    for (const batch of inBatches(people)) {
      await this.#feeds()
        .whereIn('person', batch)
        .whereNull('missing_since')
        .update({ missing_since: at });
    }
  }

  async markPresent(people: string[]): Promise<void> {
    for (const batch of inBatches(people)) {
      await this.#feeds()
        .whereIn('person', batch)
        .whereNotNull('missing_since')
        .update({ missing_since: null });
    }
  }

  async removeMissingSince(at: string): Promise<number> {
    return this.#feeds().where('missing_since', '<=', at).delete();
  }

  #feeds() {
    return this.knex<FeedRow>('calendar_feeds');
  }
}
