import { ItemEvent } from '@rathaus/plugin-backlog-common';
import { BoardWrite } from '../store/BoardStore';

/** An event with the place that it has among those of its board. */
export interface NumberedEvent {
  sequence: number;
  event: ItemEvent;
}

/** Finds and removes names in what has happened; the only one that writes the past anew. */
export interface NameStore {
  /**
   * Items of a board in whose events from before a point in time a person is named.
   *
   * @param before - ISO 8601, UTC
   */
  itemsNaming(board: string, before: string): Promise<string[]>;

  /** All events of an item, oldest first. */
  eventsOf(write: BoardWrite, item: string): Promise<NumberedEvent[]>;

  /**
   * Writes some events of an item anew, and what comes of all of them.
   *
   * @param changed - those that are not what they were
   * @param all - all events of the item as they are then, oldest first
   */
  rewrite(
    write: BoardWrite,
    item: string,
    changed: readonly NumberedEvent[],
    all: readonly ItemEvent[],
  ): Promise<void>;
}
