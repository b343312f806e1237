import { ItemEvent } from '@rathaus/plugin-backlog-common';
import { StoredItem } from '../store/BoardStore';

/** The last thing that happened to an item. */
export interface LastChange {
  item: string;
  sequence: number;
  /** ISO 8601, UTC. */
  at: string;
}

/** Looks back on boards. Nothing here tells of what a school has not handed in. */
export interface ChangeStore {
  /**
   * The items that something happened to, each with the last of it, newest
   * first. Re-ranking is nothing that happened.
   *
   * @param query.since - ISO 8601, UTC
   * @param query.before - sequence number of the last one that is known
   */
  changedSince(
    board: string,
    query: { since: string; before?: number; limit: number },
  ): Promise<LastChange[]>;

  /** What made the items what they are, oldest first; comments and re-ranking left out. */
  eventsOf(items: string[]): Promise<Map<string, ItemEvent[]>>;

  /** In no order; what is not there is left out. */
  items(ids: string[]): Promise<StoredItem[]>;

  /** What was deleted, the last first, and how much of it there is. */
  deleted(
    board: string,
    query: { offset: number; limit: number },
  ): Promise<{ items: StoredItem[]; total: number }>;
}
