import { Knex } from 'knex';
import { defineBench } from './lib/bench';
import { openBoardDatabase } from './lib/boardDatabase';
import { anyMove, checkBoard, moveThroughApi } from './lib/boardMover';
import { BOARD, FilledBoard, startFilledBoard } from './lib/filledBoard';
import { NaiveBoard } from './lib/naiveBoard';

const ITEMS = 2_000;
const MOVERS = 50;
const ROUNDS = 5;
const MOVES = 5_000;

/** Moves in the history of the board. */
async function movesInHistory(knex: Knex): Promise<number> {
  const [{ count }] = await knex('item_events')
    .where({ board: BOARD, type: 'moved' })
    .count({ count: '*' });
  return Number(count);
}

interface Subject {
  board: FilledBoard;
  knex: Knex;
  naive: NaiveBoard;
  movesBefore: number;
  acknowledged: number;
}

export default defineBench({
  title: `${MOVERS} Personen verschieben zugleich auf einer Tafel mit ${ITEMS.toLocaleString(
    'de',
  )} Maßnahmen`,
  scenarios: [
    { name: 'SQLite', database: 'sqlite' },
    { name: 'PostgreSQL', database: 'pg' },
  ],
  async setUp(context): Promise<Subject> {
    const postgres =
      context.scenario.database === 'pg' ? await context.postgres() : undefined;
    const board = await startFilledBoard({
      dataDir: await context.temporaryFolder(),
      items: ITEMS,
      postgres,
    });
    const knex = openBoardDatabase(board, postgres);
    return {
      board,
      knex,
      naive: await NaiveBoard.create(knex, board.items),
      movesBefore: await movesInHistory(knex),
      acknowledged: 0,
    };
  },
  async tearDown({ board, knex, movesBefore, acknowledged }) {
    const moves = (await movesInHistory(knex)) - movesBefore;
    await checkBoard(board, acknowledged, moves).finally(async () => {
      await knex.destroy();
      await board.stop();
    });
  },
  contestants: [
    {
      name: 'Spalte neu durchzählen, ohne HTTP, Rechte und Verlauf',
      call: async ({ board, naive }, { index }) => {
        const { item, column, after } = anyMove(board.items, index);
        await naive.move(item.id, column, after?.id);
      },
    },
    {
      name: 'Maßnahme verschieben, über HTTP, mit Fassung und Verlauf',
      call: async (subject, { index }) => {
        const move = anyMove(subject.board.items, index);
        const conflicts = await moveThroughApi(subject.board, move);
        subject.acknowledged += 1;
        return { figures: { conflicts } };
      },
    },
  ],
  clients: MOVERS,
  rounds: ROUNDS,
  callsPerRound: MOVES / ROUNDS,
  warmUpCalls: 100,
});
