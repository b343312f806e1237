import { NotFoundError } from '@backstage/errors';
import { Board } from '@rathaus/plugin-backlog-common';

/** The boards there are. */
export class Boards {
  readonly #boards: ReadonlyMap<string, Board>;

  constructor(boards: Board[]) {
    this.#boards = new Map(boards.map(board => [board.id, board]));
  }

  list(): Board[] {
    return [...this.#boards.values()];
  }

  /** @throws NotFoundError */
  get(id: string): Board {
    const board = this.#boards.get(id);
    if (!board) {
      throw new NotFoundError('No such board');
    }
    return board;
  }
}
