import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { signInAsExample } from '../tools/portal/exampleTown.mjs';
import { startPortal } from '../tools/portal/start.mjs';
import { defineBench } from './lib/bench';
import { startFilledPortal, waitForCatalog } from './lib/filledPortal';
import { pick, pseudoRandom } from './lib/manyEntries';

const GOAL_P95_MS = 2_000;
const ENTRIES = 10_000;
/** A department of the example town with a vacant post and no made-up entries but these. */
const DEPARTMENT = { owner: 'group:default/zentrale-vergabe', entries: 500 };
/** Stand in by turns; none of them is Scout of anything else. */
const STAND_INS = ['user:default/hanna-schema', 'user:default/nils-muster'];
/** Changes nothing, but wants to see the change. */
const READER = 'user:default/ada-schema';
const POLL_MS = 50;
/** After a change the catalog goes through all entries once more. */
const SETTLING_MS = 6_000;
/** Changes come at any time, so also at any time between two polls of the catalog. */
const LONGEST_PAUSE_MS = 2_000;

/** The same in all starts, since the address stands in every entity. */
const ENVIRONMENT = {
  APP_CONFIG_app_baseUrl: JSON.stringify('http://rathaus.example'),
};
const SETTINGS = {
  stitcher: { APP_CONFIG_rathaus_scouts_relations_shortcut: 'false' },
  shortcut: {},
};
type Setting = keyof typeof SETTINGS;

type Headers = Record<string, string>;

interface Scouts {
  people: Array<{ person: string }>;
}

async function readJson(address: string, headers: Headers) {
  const answer = await fetch(address, { headers });
  if (!answer.ok) {
    throw new Error(`${address} answered ${answer.status}`);
  }
  return answer.json();
}

/** Milliseconds from now until the answer is what it should be. */
async function timeUntil(isThere: () => Promise<boolean>): Promise<number> {
  const begun = performance.now();
  while (!(await isThere())) {
    await pause(POLL_MS);
  }
  return performance.now() - begun;
}

/** A filled portal in which the office of one department changes hands; it is started anew when other settings are wanted. */
class ChangingPortal {
  readonly #random = pseudoRandom(1);
  #running?: { setting: Setting; url: string; stop: () => Promise<void> };
  #inOffice = STAND_INS[1];

  constructor(
    private readonly options: {
      dataDir: string;
      postgres?: string;
      cdoOffice: Headers;
      reader: Headers;
      /** Names of the department's entries. */
      names: string[];
    },
  ) {}

  /** Changes the office and measures how long others do not see it, in milliseconds. */
  async change(setting: Setting) {
    const url = await this.#urlWith(setting);
    await pause(SETTLING_MS + this.#random() * LONGEST_PAUSE_MS);
    return this.#change(url);
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
  }

  /** The next contestant finds a catalog in which nothing is under way. */
  async #stopAtRest(): Promise<void> {
    if (this.#running) {
      await pause(SETTLING_MS);
      await this.#running.stop();
    }
  }

  async #change(url: string) {
    const { reader, names } = this.options;
    const before = this.#inOffice;
    const after = STAND_INS.find(person => person !== before)!;
    await this.#appoint(url, after);
    this.#inOffice = after;
    const entry = `${url}/api/service-registry/entries/${pick(
      this.#random,
      names,
    )}`;
    const [onPage, inCatalog] = await Promise.all([
      timeUntil(async () => {
        const { scouts }: { scouts?: Scouts } = await readJson(entry, reader);
        return scouts?.people.some(({ person }) => person === after) ?? false;
      }),
      timeUntil(async () => {
        const counts = await Promise.all(
          [after, before].map(person => this.#countEntriesOf(url, person)),
        );
        return counts[0] === names.length && counts[1] === 0;
      }),
    ]);
    return {
      milliseconds: Math.max(onPage, inCatalog),
      figures: { 'auf der Seite ms': onPage, 'im Katalog ms': inCatalog },
    };
  }

  /** How many Components the catalog finds by their relation to the person. */
  async #countEntriesOf(url: string, person: string): Promise<number> {
    const filter = `kind=component,relations.hasscout=${person}`;
    const { totalItems } = await readJson(
      `${url}/api/catalog/entities/by-query?limit=0&filter=${filter}`,
      this.options.reader,
    );
    return totalItems;
  }

  async #appoint(url: string, person: string): Promise<void> {
    const { cdoOffice } = this.options;
    const { posts } = await readJson(
      `${url}/api/scouts/departments/${encodeURIComponent(DEPARTMENT.owner)}`,
      cdoOffice,
    );
    const [{ id, revision }] = posts;
    const answer = await fetch(`${url}/api/scouts/posts/${id}/interim`, {
      method: 'POST',
      headers: {
        ...cdoOffice,
        'content-type': 'application/json',
        'if-match': `"${revision}"`,
      },
      body: JSON.stringify({ person }),
    });
    if (!answer.ok) {
      throw new Error(
        `The change was answered ${answer.status}: ${await answer.text()}`,
      );
    }
  }

  async #urlWith(setting: Setting): Promise<string> {
    if (this.#running?.setting !== setting) {
      await this.#stopAtRest();
      const portal = await startPortal({
        dataDir: this.options.dataDir,
        postgres: this.options.postgres,
        env: { ...ENVIRONMENT, ...SETTINGS[setting] },
      });
      const { url } = portal;
      this.#running = { setting, url, stop: () => portal.stop() };
      // Right after the start a busy machine may be too slow to check tokens.
      await timeUntil(async () => {
        const list = `${url}/api/service-registry/entries?limit=1`;
        return (await fetch(list, { headers: this.options.reader })).ok;
      });
      await this.#change(url);
    }
    return this.#running!.url;
  }
}

const OURS = 'Digital Scouts: alle auf einmal';

export default defineBench({
  title: `Amt gewechselt bis sichtbar: ${
    DEPARTMENT.entries
  } Einträge eines Fachbereichs unter ${ENTRIES.toLocaleString(
    'de',
  )}, auf der Seite und in den Beziehungen des Katalogs`,
  scenarios: [
    { name: 'SQLite', database: 'sqlite' },
    { name: 'PostgreSQL', database: 'pg' },
  ],
  async setUp(context) {
    const entries = Number(context.options.entries ?? ENTRIES);
    const folder = await context.temporaryFolder();
    const postgres =
      context.scenario.database === 'pg' ? await context.postgres() : undefined;
    const portal = await startFilledPortal({
      folder,
      entries,
      department: DEPARTMENT,
      postgres,
      env: ENVIRONMENT,
    });
    try {
      await waitForCatalog(portal, entries);
      return new ChangingPortal({
        dataDir: path.join(folder, 'data'),
        postgres,
        cdoOffice: portal.headers,
        reader: await signInAsExample(portal.url, READER),
        names: await namesOfDepartment(portal),
      });
    } finally {
      await portal.stop();
    }
  },
  tearDown: (portal: ChangingPortal) => portal.stop(),
  contestants: [
    {
      name: 'Backstage: einer nach dem anderen',
      call: (portal: ChangingPortal) => portal.change('stitcher'),
    },
    { name: OURS, call: portal => portal.change('shortcut') },
  ],
  rounds: 2,
  callsPerRound: 30,
  expectations({ contestants }) {
    const ours = contestants.find(({ name }) => name === OURS);
    return ours
      ? [{ text: `p95 ≤ ${GOAL_P95_MS} ms`, met: ours.p95 <= GOAL_P95_MS }]
      : [];
  },
});

async function namesOfDepartment(portal: { url: string; headers: Headers }) {
  const { items } = await readJson(
    `${portal.url}/api/catalog/entities/by-query?limit=1000&fields=metadata.name&filter=kind=component,spec.owner=${DEPARTMENT.owner}`,
    portal.headers,
  );
  return items.map(
    ({ metadata }: { metadata: { name: string } }) => metadata.name,
  );
}
