import { Board, ItemCard } from '@rathaus/plugin-backlog-common';
import { foldText } from '@rathaus/rathaus-common';
import { setImmediate } from 'node:timers/promises';
import { isToBeSeen } from '../items/itemActions';
import { toCard } from '../items/toCard';
import { BoardStore, StoredItem } from '../store/BoardStore';

/** Items read at a time. */
const PAGE_SIZE = 500;

/** An item with what exports write of it. */
export interface ListedItem {
  stored: StoredItem;
  card: ItemCard;
}

/**
 * All items to be seen on a board, by id, number and title, as they were when
 * the check began. That something changed since is found when the import is
 * applied.
 */
export class ItemDirectory {
  readonly #byId = new Map<string, ListedItem>();
  readonly #byNumber = new Map<string, ListedItem>();
  readonly #byTitle = new Map<string, ListedItem[]>();

  private constructor(items: Iterable<ListedItem>) {
    for (const item of items) {
      const title = foldText(item.card.title);
      this.#byId.set(item.card.id, item);
      this.#byNumber.set(item.card.number.toLowerCase(), item);
      this.#byTitle.set(title, [...(this.#byTitle.get(title) ?? []), item]);
    }
  }

  static async load(store: BoardStore, board: Board): Promise<ItemDirectory> {
    const seen = new Map<string, StoredItem>();
    let after = 0;
    let page: StoredItem[];
    do {
      page = await store.itemsSince(board.id, after, PAGE_SIZE);
      // What changed while we read comes again: the later state counts.
      page.forEach(item => seen.set(item.id, item));
      after = page.at(-1)?.sequence ?? after;
      await setImmediate();
    } while (page.length === PAGE_SIZE);
    return new ItemDirectory(
      [...seen.values()]
        .filter(({ state }) => isToBeSeen(state))
        .map(stored => ({ stored, card: toCard(board, stored) })),
    );
  }

  /** All of them, in no particular order. */
  list(): ListedItem[] {
    return [...this.#byId.values()];
  }

  byId(id: string): ListedItem | undefined {
    return this.#byId.get(id);
  }

  /** @param number - as people read it, `S-12`; case does not matter */
  byNumber(number: string): ListedItem | undefined {
    return this.#byNumber.get(number.trim().toLowerCase());
  }

  /** Items of that title; case, blanks and hyphens do not matter. */
  byTitle(title: string): readonly ListedItem[] {
    return this.#byTitle.get(foldText(title)) ?? [];
  }
}
