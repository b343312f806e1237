import { defineBench } from './lib/bench';
import { openBoardDatabase } from './lib/boardDatabase';
import { BOARD, sendToBacklog, startFilledBoard } from './lib/filledBoard';
import { receiveAnswer } from './lib/receiveAnswer';

const ITEMS = 2_000;
const GOAL_P95_MS = 100;

const OURS = 'Tafel lesen: Rechte, Fassung, alle Karten, über HTTP';

export default defineBench({
  title: `Eine Tafel mit ${ITEMS.toLocaleString(
    'de',
  )} Maßnahmen, acht Personen lesen zugleich`,
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
    return { board, knex: openBoardDatabase(board, postgres) };
  },
  async tearDown({ board, knex }) {
    await knex.destroy();
    await board.stop();
  },
  contestants: [
    {
      name: 'Knex: dieselben Zeilen, ohne HTTP, Rechte und Karten',
      call: async ({ knex }) => {
        const rows = await knex('items')
          .where({ board: BOARD, draft: false })
          .whereNull('deleted_at')
          .orderBy(['column_id', 'rank']);
        rows.forEach(({ state }) => JSON.parse(state));
      },
    },
    {
      name: OURS,
      call: async ({ board }) => {
        await receiveAnswer(
          `${board.url}/api/backlog/boards/${BOARD}`,
          board.headers,
        );
      },
    },
    {
      name: 'Dasselbe, dazu von einem einzigen Prozess für alle acht entpackt und zerlegt',
      call: async ({ board }) => {
        await sendToBacklog(board, `/boards/${BOARD}`);
      },
    },
  ],
  clients: 8,
  rounds: 5,
  callsPerRound: 80,
  warmUpCalls: 40,
  expectations({ contestants }) {
    const ours = contestants.find(({ name }) => name === OURS);
    return ours
      ? [{ text: `p95 ≤ ${GOAL_P95_MS} ms`, met: ours.p95 <= GOAL_P95_MS }]
      : [];
  },
});
