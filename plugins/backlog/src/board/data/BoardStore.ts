import { toError } from '@backstage/errors';
import {
  BoardView,
  Item,
  ItemCard,
  itemSchema,
} from '@rathaus/plugin-backlog-common';
import { BacklogApi } from '../../api';
import {
  cardOf,
  Place,
  placeOf,
  withCard,
  withMove,
  withoutCard,
} from '../../lib/boardItems';
import { readFailure } from '../../lib/failure';
import { reuseView } from '../../lib/reuse';
import { Refresher } from './Refresher';

/** What the page shows of a board. */
export interface BoardSnapshot {
  /** The newest answer; undefined until there is one. */
  view?: BoardView;
  /** The cards as they are going to be once all moves on their way are done. */
  cards: readonly ItemCard[];
  /** Why the board could not be read last time; gone once it can. */
  error?: Error;
  /** Ids of cards whose move is on its way. */
  moving: ReadonlySet<string>;
}

/** What came of a move. */
export type MoveResult =
  | { kind: 'moved'; item: Item; from: Place }
  /** Somebody was faster; `current` is what is there now. Nothing was moved. */
  | { kind: 'conflict'; current: Item }
  | { kind: 'failed'; error: Error };

/** How long after a move of its own the page waits for a signal, in milliseconds. */
const QUIET_MS = 1500;

interface Move {
  id: string;
  place: Place;
}

type Reader = Pick<BacklogApi, 'getBoard' | 'moveItem'>;

/**
 * A board as one page knows it: what the server said last, and on top of it the moves that it has not answered yet.
 * Answers never go back in time, and moves are sent one after the other, each on top of what the last one left.
 */
export class BoardStore {
  readonly #api: Reader;
  readonly #board: string;
  readonly #listeners = new Set<() => void>();
  readonly #refresher: Refresher;
  #view: BoardView | undefined;
  #error: Error | undefined;
  #moves: Move[] = [];
  /** Counts what was put here by answers to writes. */
  #writes = 0;
  /** Counts how often the board was read. */
  #readings = 0;
  #catchUp: ReturnType<typeof setTimeout> | undefined;
  #queue: Promise<unknown> = Promise.resolve();
  #snapshot: BoardSnapshot = { cards: [], moving: new Set() };

  constructor(api: Reader, board: string) {
    this.#api = api;
    this.#board = board;
    this.#refresher = new Refresher(signal => this.#read(signal));
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  };

  /** For `useSyncExternalStore`. */
  readonly getSnapshot = (): BoardSnapshot => this.#snapshot;

  /** Reads the board anew; resolves when what is shown is at least as new as this call. */
  refresh(): Promise<void> {
    return this.#refresher.request();
  }

  /** The board has this version now: reads it, unless it is known. */
  async heard(version: number): Promise<void> {
    if (version > (this.#view?.version ?? -1)) {
      await this.refresh();
    }
  }

  /** Cancels what is on its way for the page only; moves are carried out. */
  stop(): void {
    clearTimeout(this.#catchUp);
    this.#refresher.cancel();
  }

  /** Shows a card at once where it is to go, and asks the server to put it there. */
  move(id: string, place: Place): Promise<MoveResult> {
    const from = placeOf(this.#snapshot.cards, id) ?? { column: place.column };
    const move = { id, place };
    this.#moves = [...this.#moves, move];
    this.#changed();
    const result = this.#queue.then(() => this.#send(move, from));
    this.#queue = result;
    return result;
  }

  /** An item as an answer of the server has it: new, changed, restored. */
  put(item: Item): void {
    if (!this.#view || item.draft) {
      return;
    }
    const { items } = this.#view;
    const known = items.find(({ id }) => id === item.id);
    if (known && known.revision > item.revision) {
      return;
    }
    this.#writes += 1;
    this.#show(
      item.deletedAt
        ? withoutCard(items, item.id)
        : withCard(items, cardOf(item)),
    );
  }

  async #send(move: Move, from: Place): Promise<MoveResult> {
    const card = this.#view?.items.find(({ id }) => id === move.id);
    try {
      const item = await this.#api.moveItem(
        move.id,
        move.place,
        card?.revision ?? 0,
      );
      this.#settle(move);
      this.put(item);
      this.#catchUpLater();
      return { kind: 'moved', item, from };
    } catch (reason) {
      this.#settle(move);
      // What is there now is not what is shown.
      void this.refresh();
      const failure = readFailure(reason, itemSchema);
      if (failure.kind === 'conflict') {
        this.put(failure.current);
        return failure;
      }
      return { kind: 'failed', error: toError(reason) };
    } finally {
      this.#changed();
    }
  }

  /** Others may have moved, too. Mostly a signal says so; a page that hears none asks by itself, once it is quiet. */
  #catchUpLater(): void {
    const readings = this.#readings;
    clearTimeout(this.#catchUp);
    this.#catchUp = setTimeout(() => {
      if (readings === this.#readings) {
        void this.refresh();
      }
    }, QUIET_MS);
  }

  #settle(move: Move): void {
    this.#moves = this.#moves.filter(other => other !== move);
  }

  async #read(signal: AbortSignal): Promise<void> {
    this.#readings += 1;
    try {
      let view: BoardView;
      let writes: number;
      do {
        writes = this.#writes;
        view = await this.#api.getBoard(this.#board, { signal });
        // An answer that began before a write must not take it off the screen again.
      } while (writes !== this.#writes && !signal.aborted);
      if (!signal.aborted) {
        this.#error = undefined;
        if (view.version >= (this.#view?.version ?? -1)) {
          this.#view = reuseView(this.#view, view);
        }
        this.#changed();
      }
    } catch (reason) {
      if (!signal.aborted) {
        this.#error = toError(reason);
        this.#changed();
      }
    }
  }

  #show(items: ItemCard[]): void {
    if (this.#view) {
      this.#view = { ...this.#view, items };
      this.#changed();
    }
  }

  #changed(): void {
    this.#snapshot = {
      view: this.#view,
      cards: this.#moves.reduce<readonly ItemCard[]>(
        (cards, { id, place }) => withMove(cards, id, place),
        this.#view?.items ?? [],
      ),
      error: this.#error,
      moving: new Set(this.#moves.map(({ id }) => id)),
    };
    this.#listeners.forEach(listener => listener());
  }
}
