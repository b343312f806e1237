import { Board, ITEM_DOCUMENT_TYPE } from '@rathaus/plugin-backlog-common';
import {
  Departments,
  IndexUpdatesExtensionPoint,
} from '@rathaus/plugin-search-node';
import { BoardReader } from './BoardReader';
import { ItemDocuments } from './ItemDocuments';
import { itemLocation } from './lib/itemDocument';

/** In milliseconds. A process that starts looks back: the one that should have brought it may have ended before it did. */
const LOOK_BACK = 600_000;

/**
 * Brings items into the search as soon as something happens to them, and takes them out when they are deleted. The place it
 * has reached on each board is kept in memory only.
 */
export class BoardFollower {
  /** Number of the last event that was brought, by board. */
  readonly #places = new Map<string, number>();
  readonly #since: string;

  constructor(
    private readonly options: {
      boards: BoardReader;
      departments: Departments;
      documents: ItemDocuments;
      updates: IndexUpdatesExtensionPoint;
      now: () => Date;
    },
  ) {
    const startedAt = options.now().getTime();
    this.#since = new Date(startedAt - LOOK_BACK).toISOString();
  }

  /**
   * Brings what happened since the last time.
   *
   * @throws whatever reading or writing throws; the next call goes on at the same place
   */
  async catchUp(): Promise<void> {
    for (const board of await this.options.boards.boards()) {
      await this.#follow(board);
    }
  }

  async #follow(board: Board): Promise<void> {
    const { boards, departments, documents, updates } = this.options;
    const place = this.#places.get(board.id);
    const { ids, first, last } = await boards.touchedItems(
      board.id,
      place === undefined ? { since: this.#since } : { after: place },
    );
    if (first === undefined || last === undefined) {
      return;
    }
    // Read after the events: what is not among them by now is not to be seen.
    const items = await boards.items(board.id, first - 1);
    items.forEach(({ id }) => ids.delete(id));
    await updates.update(
      ITEM_DOCUMENT_TYPE,
      await documents.of(items, board, await departments.current()),
      [...ids].map(id => itemLocation({ board: board.id, id })),
    );
    this.#places.set(board.id, last);
  }
}
