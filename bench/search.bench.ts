import { BenchContext, Call, defineBench, Measured } from './lib/bench';
import { anyQuestion, MANY_TYPES, manyDocuments } from './lib/manyDocuments';
import {
  MeasuredEngine,
  OURS,
  SEARCH_ENGINES,
  SearchEngineName,
  SearchPlaces,
  startSearchEngine,
} from './lib/searchEngines';
import { measureHits, RECALL } from './lib/searchHits';
import { HEAP_GROWTH, measureIndexing } from './lib/searchIndexing';
import {
  LISTED_TYPES,
  ListedDocument,
  readEasyQuestions,
  readLists,
  readStaffQuestions,
  readVariedQuestions,
} from './lib/searchLists';

const GOAL_RECALL = 0.95;
const GOAL_P95_MS = 30;
/** Statements that are kept prepared and the like; not the index. */
const GOAL_HEAP_GROWTH_MIB = 10;
const FEW = 5_000;
const MANY = 30_000;
const RESULTS = 25;
const many = MANY.toLocaleString('de');

type Engines = Record<SearchEngineName, MeasuredEngine>;
type Kind = 'hits' | 'latency' | 'indexing';
interface SearchScenario {
  name: string;
  kind: Kind;
  questions?: typeof readStaffQuestions;
  clients?: number;
  rounds?: number;
  callsPerRound?: number;
  warmUpCalls?: number;
}
type Context = BenchContext<SearchScenario>;

/** What a call of an engine does, and what is to be ended after the last. */
interface Subject {
  call(engine: SearchEngineName, call: Call): Promise<Measured | void>;
  stop(): Promise<void>;
}

const once = { rounds: 1, callsPerRound: 1, warmUpCalls: 0 };
const scenarios: SearchScenario[] = [
  {
    name: 'Treffer: was im Rathaus getippt wird',
    kind: 'hits',
    questions: readStaffQuestions,
    ...once,
  },
  {
    name: 'Treffer: 100 einfache Anfragen',
    kind: 'hits',
    questions: readEasyQuestions,
    ...once,
  },
  {
    name: 'Treffer: 105 Anfragen mit Alltagswörtern, Verben, Kürzeln und Tippfehlern',
    kind: 'hits',
    questions: readVariedQuestions,
    ...once,
  },
  { name: `${many} Dokumente, eine Person`, kind: 'latency', clients: 1 },
  {
    name: `${many} Dokumente, acht Personen zugleich`,
    kind: 'latency',
    clients: 8,
  },
  {
    name: `Index: ${FEW.toLocaleString('de')}, dann ${many} Dokumente`,
    kind: 'indexing',
    ...once,
  },
];

async function placesFor(
  context: Context,
  types: readonly string[],
): Promise<SearchPlaces> {
  return {
    folder: await context.temporaryFolder(),
    postgres: await context.postgres(),
    types,
  };
}

/** Starts all engines and fills them. */
async function startFilled(
  context: Context,
  types: readonly string[],
  documentsOf: (type: string) => Iterable<ListedDocument>,
): Promise<Engines> {
  const places = await placesFor(context, types);
  const engines: Partial<Engines> = {};
  for (const name of SEARCH_ENGINES) {
    const engine = await startSearchEngine(name, places);
    for (const type of types) {
      await engine.index(type, documentsOf(type));
    }
    engines[name] = engine;
  }
  return engines as Engines;
}

async function stopAll(engines: Engines): Promise<void> {
  for (const engine of Object.values(engines)) {
    await engine.stop();
  }
}

const setUps: Record<Kind, (context: Context) => Promise<Subject>> = {
  async hits(context) {
    const { data, missing } = context.options;
    const lists = await readLists(data);
    const questions = await context.scenario.questions!(data);
    const engines = await startFilled(context, LISTED_TYPES, type =>
      lists.filter(document => document.type === type),
    );
    return {
      call: async name =>
        measureHits(engines[name], questions, {
          showMissing: missing !== undefined && OURS.includes(name),
        }),
      stop: () => stopAll(engines),
    };
  },

  async latency(context) {
    const { data } = context.options;
    const lists = await readLists(data);
    const asked = [
      ...(await readStaffQuestions(data)),
      ...(await readEasyQuestions()),
    ];
    const source = {
      questions: asked.map(({ question }) => question),
      titles: lists.map(({ title }) => title),
    };
    const engines = await startFilled(context, MANY_TYPES, () =>
      manyDocuments(lists, MANY),
    );
    return {
      async call(name, { index }) {
        await engines[name].find(anyQuestion(index, source), RESULTS);
      },
      stop: () => stopAll(engines),
    };
  },

  async indexing(context) {
    const { data } = context.options;
    await readLists(data);
    const places = await placesFor(context, MANY_TYPES);
    return {
      call: engine =>
        measureIndexing({ ...places, engine, data, counts: [FEW, MANY] }),
      stop: async () => {},
    };
  },
};

export default defineBench({
  title: 'Suche: was gefunden wird, wie schnell und womit',
  scenarios,
  setUp: (context: Context): Promise<Subject> =>
    setUps[context.scenario.kind](context),
  tearDown: subject => subject.stop(),
  contestants: SEARCH_ENGINES.map(name => ({
    name,
    call: (subject: Subject, call: Call) => subject.call(name, call),
  })),
  rounds: 5,
  callsPerRound: 80,
  warmUpCalls: 40,
  expectations({ scenario, contestants }) {
    const { kind, clients } = scenarios.find(({ name }) => name === scenario)!;
    const [lunr] = contestants;
    return contestants
      .filter(({ name }) => OURS.some(ours => ours === name))
      .map(({ name, p95, figures }) => {
        if (kind === 'hits') {
          return {
            text: `${name}: ${RECALL} ≥ ${GOAL_RECALL.toLocaleString('de')}`,
            met: figures[RECALL] >= GOAL_RECALL,
          };
        }
        if (kind === 'indexing') {
          return {
            text: `${name}: der Speicher wächst nicht mit dem Index (${HEAP_GROWTH} ≤ ${GOAL_HEAP_GROWTH_MIB})`,
            met: figures[HEAP_GROWTH] <= GOAL_HEAP_GROWTH_MIB,
          };
        }
        return clients === 1
          ? {
              text: `${name}: p95 < ${GOAL_P95_MS} ms`,
              met: p95 < GOAL_P95_MS,
            }
          : {
              text: `${name}: p95 nicht über dem von ${lunr.name}`,
              met: p95 <= lunr.p95,
            };
      });
  },
});
