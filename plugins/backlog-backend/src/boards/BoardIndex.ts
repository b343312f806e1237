import { Board, ItemCard, Programme } from '@rathaus/plugin-backlog-common';
import { SharedRead } from '@rathaus/rathaus-node';
import { isToBeSeen } from '../items/itemActions';
import { toCard } from '../items/toCard';
import { BoardStore, StoredItem } from '../store/BoardStore';

/** Items read at a time; keeps the event loop responsive. */
const LOAD_SIZE = 500;

/** Everything on a board that all who read it may see, at one version. */
export interface BoardContent {
  version: number;
  /** In the order of columns and ranks. */
  cards: readonly ItemCard[];
  /** The same as a JSON list. */
  cardsJson: string;
  programmes: Programme[];
}

interface IndexedCard {
  card: ItemCard;
  json: string;
}

/**
 * A board's read model: its cards in memory, as they go out. It holds nothing
 * of its own: before each use it asks the store for the board's version and
 * reads what changed since, so it is right on every replica and empty after a
 * restart at no loss.
 */
export class BoardIndex {
  readonly #cards = new Map<string, IndexedCard>();
  readonly #columns: ReadonlyMap<string, number>;
  readonly #version: SharedRead<number>;
  #readUpTo = 0;
  #content: BoardContent | undefined;
  #reading: Promise<BoardContent> | undefined;

  constructor(
    private readonly store: BoardStore,
    private readonly board: Board,
  ) {
    this.#columns = new Map(board.columns.map(({ id }, index) => [id, index]));
    this.#version = new SharedRead(() => store.version(board.id));
  }

  /** The board as of now at the earliest. */
  async current(): Promise<BoardContent> {
    const wanted = await this.#version.get();
    let content = this.#content;
    while (!content || content.version < wanted) {
      this.#reading ??= this.#read().finally(() => {
        this.#reading = undefined;
      });
      content = await this.#reading;
    }
    return content;
  }

  async #read(): Promise<BoardContent> {
    const { store, board } = this;
    // Read first: what is written while we read gets a higher number, and is
    // read again next time.
    const version = await store.version(board.id);
    let items: StoredItem[];
    do {
      items = await store.itemsSince(board.id, this.#readUpTo, LOAD_SIZE);
      items.forEach(item => this.#put(item));
    } while (items.length === LOAD_SIZE);
    const programmes = await store.programmes(board.id);
    const sorted = [...this.#cards.values()].sort((a, b) =>
      this.#compare(a.card, b.card),
    );
    this.#content = {
      version,
      cards: sorted.map(({ card }) => card),
      cardsJson: `[${sorted.map(({ json }) => json).join(',')}]`,
      programmes,
    };
    return this.#content;
  }

  #put(item: StoredItem): void {
    this.#readUpTo = item.sequence;
    if (isToBeSeen(item.state)) {
      const card = toCard(this.board, item);
      this.#cards.set(item.id, { card, json: JSON.stringify(card) });
    } else {
      this.#cards.delete(item.id);
    }
  }

  #compare(a: ItemCard, b: ItemCard): number {
    if (a.column !== b.column) {
      return this.#positionOf(a) - this.#positionOf(b);
    }
    return a.rank < b.rank ? -1 : 1;
  }

  #positionOf({ column }: ItemCard): number {
    return this.#columns.get(column) ?? this.#columns.size;
  }
}
