import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { signInAsExample } from '../tools/portal/exampleTown.mjs';
import { startPortal } from '../tools/portal/start.mjs';
import { defineBench } from './lib/bench';
import { startFilledPortal, waitForCatalog } from './lib/filledPortal';
import { pick, pseudoRandom } from './lib/manyEntries';

const GOAL_P95_MS = 1_000;
const ENTRIES = 10_000;
const POLL_MS = 10;
/** Edits come at any time, so also at any time between two polls of the catalog. */
const LONGEST_PAUSE_MS = 2_000;
const WARM_UP_EDITS = 3;
/** Does not edit, but wants to see the edit. */
const READER = 'user:default/ada-schema';

/** The same in all starts, since the address stands in every entity. */
const ENVIRONMENT = {
  APP_CONFIG_app_baseUrl: JSON.stringify('http://rathaus.example'),
};

/** What Backstage does where nothing else is configured. Objects are merged, so units of ours are set to 0. */
const STOCK_SETTINGS = {
  APP_CONFIG_rathaus_catalog_wakeUp: 'false',
  APP_CONFIG_catalog_stitchingStrategy_pollingInterval: JSON.stringify({
    milliseconds: 1_000,
  }),
  APP_CONFIG_catalog_processingInterval: JSON.stringify({
    minutes: 0,
    seconds: 100,
  }),
};
const SETTINGS = { stock: STOCK_SETTINGS, ours: {} };
type Setting = keyof typeof SETTINGS;

type Headers = Record<string, string>;

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

/** A filled portal that is started anew when it is wanted with other settings. */
class EditedPortal {
  readonly #random = pseudoRandom(1);
  readonly #names: string[];
  #running?: { setting: Setting; url: string; stop: () => Promise<void> };

  constructor(
    private readonly options: {
      dataDir: string;
      postgres?: string;
      editor: Headers;
      reader: Headers;
      names: string[];
    },
  ) {
    this.#names = options.names;
  }

  /** Edits an entry and measures how long others do not see it, in milliseconds. */
  async edit(setting: Setting) {
    const url = await this.#urlWith(setting);
    await pause(this.#random() * LONGEST_PAUSE_MS);
    return this.#edit(url);
  }

  async stop(): Promise<void> {
    await this.#running?.stop();
  }

  async #edit(url: string) {
    const { editor, reader } = this.options;
    const name = pick(this.#random, this.#names);
    const entry = `${url}/api/service-registry/entries/${name}`;
    const entity = `${url}/api/catalog/entities/by-name/component/default/${name}`;
    const { fields, revision } = await readJson(entry, editor);
    const title = `Geändert ${performance.now()}`;
    const saved = await fetch(entry, {
      method: 'PUT',
      headers: {
        ...editor,
        'content-type': 'application/json',
        'if-match': `"${revision}"`,
      },
      body: JSON.stringify({ fields: { ...fields, title } }),
    });
    if (!saved.ok) {
      throw new Error(`The edit was answered ${saved.status}`);
    }
    const [inCatalog, inRegistry] = await Promise.all([
      timeUntil(
        async () => (await readJson(entity, reader)).metadata.title === title,
      ),
      timeUntil(
        async () => (await readJson(entry, reader)).fields.title === title,
      ),
    ]);
    return {
      milliseconds: inCatalog,
      figures: { 'im Servicekatalog ms': inRegistry },
    };
  }

  async #answers(url: string): Promise<boolean> {
    const list = `${url}/api/service-registry/entries?limit=1`;
    return (await fetch(list, { headers: this.options.editor })).ok;
  }

  async #urlWith(setting: Setting): Promise<string> {
    if (this.#running?.setting !== setting) {
      await this.#running?.stop();
      const portal = await startPortal({
        dataDir: this.options.dataDir,
        postgres: this.options.postgres,
        env: { ...ENVIRONMENT, ...SETTINGS[setting] },
      });
      this.#running = { setting, url: portal.url, stop: () => portal.stop() };
      // Right after the start a busy machine may be too slow to check tokens.
      await timeUntil(() => this.#answers(portal.url));
      for (let i = 0; i < WARM_UP_EDITS; i++) {
        await this.#edit(portal.url);
      }
    }
    return this.#running!.url;
  }
}

const OURS = 'Servicekatalog: mit Weckruf, Einstellungen des Portals';

export default defineBench({
  title: `Gespeichert bis sichtbar: eine Änderung unter ${ENTRIES.toLocaleString(
    'de',
  )} Einträgen, im Katalog gelesen von jemand anderem`,
  scenarios: [
    { name: 'SQLite', database: 'sqlite' },
    { name: 'PostgreSQL', database: 'pg' },
  ],
  async setUp(context) {
    const entries = Number(context.options.entries ?? ENTRIES);
    const folder = await context.temporaryFolder();
    const postgres =
      context.scenario.database === 'pg' ? await context.postgres() : undefined;
    // Filled with the portal's settings, under which nothing is processed anew
    // for half an hour: both are measured at rest, which is a favour to stock,
    // whose processing of 10,000 entities every two minutes never rests.
    const portal = await startFilledPortal({
      folder,
      entries,
      postgres,
      env: ENVIRONMENT,
    });
    try {
      await waitForCatalog(portal, entries);
      const { items } = await readJson(
        `${portal.url}/api/service-registry/entries?origin=portal&limit=100`,
        portal.headers,
      );
      return new EditedPortal({
        dataDir: path.join(folder, 'data'),
        postgres,
        editor: portal.headers,
        reader: await signInAsExample(portal.url, READER),
        names: items.map(({ name }: { name: string }) => name),
      });
    } finally {
      await portal.stop();
    }
  },
  tearDown: (portal: EditedPortal) => portal.stop(),
  contestants: [
    {
      name: 'Backstage: Delta-Mutation, Voreinstellungen',
      call: (portal: EditedPortal) => portal.edit('stock'),
    },
    { name: OURS, call: portal => portal.edit('ours') },
  ],
  rounds: 2,
  callsPerRound: 60,
  expectations({ contestants }) {
    const ours = contestants.find(({ name }) => name === OURS);
    return ours
      ? [{ text: `p95 ≤ ${GOAL_P95_MS} ms`, met: ours.p95 <= GOAL_P95_MS }]
      : [];
  },
});
