import { Board } from '@rathaus/plugin-backlog-common';
import { BoardStore } from '../store/BoardStore';
import { BoardContent, BoardIndex } from './BoardIndex';

/** The read models of all boards. */
export class BoardIndexes {
  readonly #indexes = new Map<string, BoardIndex>();

  constructor(private readonly store: BoardStore) {}

  /** A board as of now at the earliest. */
  async current(board: Board): Promise<BoardContent> {
    let index = this.#indexes.get(board.id);
    if (!index) {
      index = new BoardIndex(this.store, board);
      this.#indexes.set(board.id, index);
    }
    return index.current();
  }
}
