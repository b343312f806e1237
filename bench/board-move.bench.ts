import { defineBench } from './lib/bench';
import { openBoardDatabase } from './lib/boardDatabase';
import { anyMove, moveThroughApi } from './lib/boardMover';
import { startFilledBoard } from './lib/filledBoard';

const ITEMS = 2_000;
const GOAL_P95_MS = 30;
const OURS = 'Maßnahme verschieben, über HTTP, mit Rechten und Fassung';

export default defineBench({
  title: `Eine Maßnahme verschieben, auf einer Tafel mit ${ITEMS.toLocaleString(
    'de',
  )}`,
  scenarios: [
    { name: 'SQLite', database: 'sqlite' },
    { name: 'PostgreSQL', database: 'pg' },
  ],
  async setUp(context) {
    const postgres =
      context.scenario.database === 'pg' ? await context.postgres() : undefined;
    const board = await startFilledBoard({
      dataDir: await context.temporaryFolder(),
      items: Number(context.options.items ?? ITEMS),
      postgres,
    });
    const knex = openBoardDatabase(board, postgres);
    await knex.schema.createTable('bare_events', table => {
      table.increments('sequence');
      table.text('event').notNullable();
    });
    return { board, knex };
  },
  async tearDown({ board, knex }) {
    await knex.destroy();
    await board.stop();
  },
  contestants: [
    {
      name: 'Knex: dieselbe Zeile und ein Ereignis schreiben, ohne HTTP und Rechte',
      call: async ({ board, knex }, { index }) => {
        const { item } = anyMove(board.items, index);
        await knex.transaction(async tx => {
          const row = await tx('items').where({ id: item.id }).first();
          await tx('items').where({ id: item.id }).update({ state: row.state });
          await tx('bare_events').insert({ event: row.state });
        });
      },
    },
    {
      name: OURS,
      call: async ({ board }, { index }) => {
        await moveThroughApi(board, anyMove(board.items, index));
      },
    },
  ],
  rounds: 5,
  callsPerRound: 100,
  warmUpCalls: 40,
  expectations({ contestants }) {
    const ours = contestants.find(({ name }) => name === OURS);
    return ours
      ? [{ text: `p95 ≤ ${GOAL_P95_MS} ms`, met: ours.p95 <= GOAL_P95_MS }]
      : [];
  },
});
