import { Call, defineBench } from './lib/bench';
import {
  FilledPortal,
  startFilledPortal,
  waitForCatalog,
} from './lib/filledPortal';
import {
  FACET_VALUES,
  pick,
  pseudoRandom,
  SEARCH_WORDS,
} from './lib/manyEntries';

/** The goals of the first release, for 10,000 entries and 8 clients. */
const GOAL_P95_MS = 50;
const GOAL_RATIO = { SQLite: 40, PostgreSQL: 8 };
const GOAL_ENTRIES = 10_000;

type Database = keyof typeof GOAL_RATIO;

const scenarios = [1_000, GOAL_ENTRIES, 30_000].flatMap(entries =>
  (['SQLite', 'PostgreSQL'] as const).map((database: Database) => ({
    name: `${database}, ${entries.toLocaleString('de')} Einträge`,
    database,
    entries,
  })),
);

const STOCK =
  'Backstage: by-query nach Titel und entity-facets über vier Felder';
const OURS =
  'Servicekatalog: Seite, Anzahl und alle Facetten, beliebig gefiltert';

const TOO_BUSY = 500;
const MAX_TRIES = 20;

/**
 * Reads an answer. Who is told that the server is too busy asks again, and that time counts: with 30,000 entries on
 * SQLite, the catalog's own calls wait longer for the one connection than they may.
 *
 * @returns how often the server was too busy
 */
async function read(portal: FilledPortal, path: string): Promise<number> {
  for (let refused = 0; ; refused += 1) {
    const answer = await fetch(`${portal.url}${path}`, {
      headers: portal.headers,
    });
    await answer.text();
    if (answer.ok) {
      return refused;
    }
    if (answer.status !== TOO_BUSY || refused === MAX_TRIES) {
      throw new Error(`${path} answered ${answer.status}`);
    }
  }
}

/** Any combination of filters and a search word, the same in every run. */
function anyQuery({ index }: Call): string {
  const random = pseudoRandom(index + 1_000);
  random();
  const query = new URLSearchParams();
  for (const [facet, values] of Object.entries(FACET_VALUES)) {
    while (random() < 0.3) {
      query.append(facet, pick(random, values));
    }
  }
  if (random() < 0.5) {
    query.set('q', pick(random, SEARCH_WORDS));
  }
  query.set(
    'sort',
    pick(random, ['relevance', 'title', '-title', '-updatedAt', 'owner']),
  );
  return query.toString();
}

const STOCK_FACETS = [
  'spec.type',
  'spec.lifecycle',
  'spec.owner',
  'spec.municipal.responsibility',
]
  .map(field => `facet=${field}`)
  .join('&');

export default defineBench({
  title:
    'Servicekatalog: eine Seite mit Anzahl und Facetten, beliebig gefiltert, acht Personen zugleich',
  scenarios,
  async setUp(context): Promise<FilledPortal> {
    const { database, entries } = context.scenario;
    const portal = await startFilledPortal({
      folder: await context.temporaryFolder(),
      entries,
      postgres:
        database === 'PostgreSQL' ? await context.postgres() : undefined,
    });
    // Both are measured at rest: stock needs the entries in the catalog.
    await waitForCatalog(portal, entries);
    return portal;
  },
  tearDown: (portal: FilledPortal) => portal.stop(),
  contestants: [
    {
      name: STOCK,
      call: async portal => {
        const refused = await Promise.all([
          read(
            portal,
            '/api/catalog/entities/by-query?filter=kind=component&orderField=metadata.title,asc&limit=25',
          ),
          read(
            portal,
            `/api/catalog/entity-facets?filter=kind=component&${STOCK_FACETS}`,
          ),
        ]);
        return { figures: { 'Antworten 500': Math.max(...refused) } };
      },
    },
    {
      name: OURS,
      // A round of stock's takes half a minute on SQLite, 64 of ours a quarter of a second.
      callsFactor: 16,
      call: async (portal, call) => {
        const path = `/api/service-registry/entries?${anyQuery(call)}`;
        if ((await read(portal, path)) > 0) {
          throw new Error(`${path} answered ${TOO_BUSY}`);
        }
      },
    },
  ],
  clients: 8,
  rounds: 4,
  callsPerRound: 64,
  warmUpCalls: 32,
  expectations({ scenario, contestants }) {
    const judged = scenarios.find(({ name }) => name === scenario);
    const ours = contestants.find(({ name }) => name === OURS);
    if (!ours || judged?.entries !== GOAL_ENTRIES) {
      return [];
    }
    const ratio = GOAL_RATIO[judged.database];
    return [
      { text: `p95 ≤ ${GOAL_P95_MS} ms`, met: ours.p95 <= GOAL_P95_MS },
      {
        text: `mindestens ${ratio}-facher Durchsatz`,
        met: ours.ratio.throughput >= ratio,
      },
    ];
  },
});
