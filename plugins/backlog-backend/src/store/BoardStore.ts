import {
  ItemEvent,
  ItemState,
  Programme,
} from '@rathaus/plugin-backlog-common';
import { Knex } from 'knex';

/** An item as the database holds it. */
export interface StoredItem {
  id: string;
  board: string;
  /** Counts up on the board. */
  number: number;
  /** Number of the last event on the board that was about it. */
  sequence: number;
  state: ItemState;
}

/** An event as the database holds it. */
export interface StoredEvent {
  sequence: number;
  item: string;
  number: number;
  /** The item's present title. */
  title: string;
  event: ItemEvent;
}

/** Which events of a board are wanted. */
export interface EventQuery {
  /** Sequence number of the last one that is known. */
  after?: number;
  /** ISO 8601, UTC. */
  since?: string;
  limit: number;
}

/**
 * Where an item is put in a column: behind one or, when that is not there any
 * more, before one; null is the column's beginning or end. Without both: the end.
 */
export interface Place {
  after?: string | null;
  before?: string | null;
}

export type CreatedEvent = Extract<ItemEvent, { type: 'created' }>;
export type LaterEvent = Exclude<ItemEvent, { type: 'created' }>;

/**
 * Keeps boards, their items and programmes. What people may see is not its
 * business: drafts and deleted items are there like any other, except where a
 * method says otherwise.
 */
export interface BoardStore {
  /**
   * Makes a board known.
   *
   * @param programmes - what it begins with
   * @returns false when it was known already; then nothing changes
   */
  found(board: string, programmes: Programme[]): Promise<boolean>;

  /** Number of the last change; counts up with each. */
  version(board: string): Promise<number>;

  item(id: string): Promise<StoredItem | undefined>;

  /** Items that something happened to since, in the order in which it did. */
  itemsSince(
    board: string,
    sequence: number,
    limit: number,
  ): Promise<StoredItem[]>;

  /** What is neither handed in nor deleted, oldest first. */
  drafts(board: string): Promise<StoredItem[]>;

  /** What happened on a board, oldest first: no re-ranking, nothing of drafts. */
  events(board: string, query: EventQuery): Promise<StoredEvent[]>;

  /** What happened to an item, oldest first, re-ranking included. */
  eventsOf(id: string, query: { withDraft: boolean }): Promise<StoredEvent[]>;

  /** In the order of the report. */
  programmes(board: string): Promise<Programme[]>;

  /**
   * Writes to a board, all or nothing. Writers of a board stand in line, so
   * what is read inside is what there is until the end.
   */
  write<T>(board: string, work: (write: BoardWrite) => Promise<T>): Promise<T>;
}

/** A board while it is written to; see {@link BoardStore.write}. */
export interface BoardWrite {
  /** The version that the board gets; undefined as long as nothing is written. */
  readonly version: number | undefined;

  /** Had the board never had an item when the lock was taken? */
  readonly isNew: boolean;

  item(id: string): Promise<StoredItem | undefined>;

  /** Those of the ids that are items of the board, by id. */
  items(ids: readonly string[]): Promise<ReadonlyMap<string, StoredItem>>;

  /** Items to be seen that lie in none of these columns, in their order. */
  itemsOutside(columns: string[]): Promise<StoredItem[]>;

  /** Those of the ids that are items to be seen on the board. */
  present(ids: string[]): Promise<Set<string>>;

  /** What each item of the board needs, by id. */
  dependencies(): Promise<ReadonlyMap<string, readonly string[]>>;

  /**
   * Makes room in a column.
   *
   * @param moving - id of the item that goes there
   * @returns its rank; undefined when the place is not there any more
   */
  rankAt(
    column: string,
    place: Place,
    moving?: string,
  ): Promise<string | undefined>;

  create(id: string, event: CreatedEvent): Promise<StoredItem>;

  /** Adds many items, each at the end of its column, in their order. */
  createAll(
    items: ReadonlyArray<{ id: string; event: Omit<CreatedEvent, 'rank'> }>,
  ): Promise<StoredItem[]>;

  /** @throws IllegalItemEventError when it cannot happen to the item */
  append(item: StoredItem, events: LaterEvent[]): Promise<StoredItem>;

  programmes(): Promise<Programme[]>;

  /** Puts a programme in the place of the one of its id, or behind the others. */
  putProgramme(programme: Programme): Promise<void>;

  /** Writes what is no item and no programme in the same transaction. */
  alongside<T>(work: (tx: Knex.Transaction) => Promise<T>): Promise<T>;
}
