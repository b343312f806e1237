import {
  BoardList,
  columnOfKind,
  FundingReport,
  fundingTotals,
  Board,
  ItemCard,
} from '@rathaus/plugin-backlog-common';
import { Caller } from '@rathaus/rathaus-node';
import { Viewers } from '../access/Viewers';
import { boardActions } from './boardActions';
import { BoardAnswers } from './BoardAnswers';
import { BoardIndexes } from './BoardIndexes';
import { Boards } from './Boards';
import { BoardService } from './BoardService';
import { EncodedAnswer } from './EncodedAnswer';

/** Answers from the boards' read models. */
export class DefaultBoardService implements BoardService {
  readonly #answers = new BoardAnswers();

  constructor(
    private readonly options: {
      boards: Boards;
      indexes: BoardIndexes;
      viewers: Viewers;
    },
  ) {}

  async list(caller: Caller): Promise<BoardList> {
    const { boards, indexes, viewers } = this.options;
    const viewer = await viewers.of(caller);
    const items = await Promise.all(
      boards.list().map(async board => ({
        ...board,
        counts: countsByColumn(board, (await indexes.current(board)).cards),
        allowedActions: boardActions(board, viewer),
      })),
    );
    return { items, totalItems: items.length };
  }

  async get(id: string, caller: Caller): Promise<EncodedAnswer> {
    const { boards, indexes, viewers } = this.options;
    const viewer = await viewers.of(caller);
    const board = boards.get(id);
    return this.#answers.of(
      board,
      await indexes.current(board),
      boardActions(board, viewer),
    );
  }

  async funding(id: string, caller: Caller): Promise<FundingReport> {
    const { boards, indexes, viewers } = this.options;
    await viewers.of(caller);
    const board = boards.get(id);
    const { cards, programmes } = await indexes.current(board);
    const declined = columnOfKind(board, 'declined')?.id;
    return {
      items: fundingTotals(
        programmes,
        cards.filter(({ column }) => column !== declined),
      ),
      programmes,
    };
  }
}

function countsByColumn(
  board: Board,
  cards: readonly ItemCard[],
): Record<string, number> {
  const counts = new Map(
    board.columns
      .filter(({ kind }) => kind !== 'declined')
      .map(({ id }) => [id, 0]),
  );
  for (const { column } of cards) {
    const count = counts.get(column);
    if (count !== undefined) {
      counts.set(column, count + 1);
    }
  }
  return Object.fromEntries(counts);
}
