import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { signInAsExample } from '../../tools/portal/exampleTown.mjs';
import { startPortal } from '../../tools/portal/start.mjs';
import { BigDepartment, writeManyEntries } from './manyEntries';

const CATALOG_POLL_MS = 1_000;
/** Counting tens of thousands of entries takes seconds of the one thread that also reads them in. */
const PAUSE_PER_TIME_ASKED = 20;
/** Relations come in steps of a minute at most; a count that stands for longer is the last. */
const REST_POLL_MS = 65_000;
/** Tens of thousands of entries take their time. */
const CATALOG_TIMEOUT_MS = 2 * 60 * 60_000;

/** A running portal with many entries. */
export interface FilledPortal {
  url: string;
  pid: number;
  /** Headers of a signed-in person of the CDO office. */
  headers: Record<string, string>;
  stop(): Promise<void>;
}

const COMPONENTS = 'filter=kind=component';
const WITH_SCOUT = `${COMPONENTS},relations.hasscout`;

async function countInCatalog(
  portal: Pick<FilledPortal, 'url' | 'headers'>,
  filter = COMPONENTS,
): Promise<number> {
  const answer = await fetch(
    `${portal.url}/api/catalog/entities/by-query?${filter}&limit=0`,
    { headers: portal.headers },
  );
  return (await answer.json()).totalItems;
}

/**
 * Waits until the catalog is at rest: all entries processed, and the relations
 * to their Digital Scouts, which come after, not growing any more.
 */
export async function waitForCatalog(
  portal: FilledPortal,
  count: number,
): Promise<void> {
  const deadline = performance.now() + CATALOG_TIMEOUT_MS;
  let asked = performance.now();
  while ((await countInCatalog(portal)) < count) {
    const answered = performance.now();
    if (answered > deadline) {
      throw new Error(`The catalog does not hold ${count} entries yet`);
    }
    await pause(
      Math.max(CATALOG_POLL_MS, (answered - asked) * PAUSE_PER_TIME_ASKED),
    );
    asked = performance.now();
  }
  let before = -1;
  let now = await countInCatalog(portal, WITH_SCOUT);
  while (now !== before && performance.now() < deadline) {
    await pause(REST_POLL_MS);
    before = now;
    now = await countInCatalog(portal, WITH_SCOUT);
  }
}

/**
 * Starts a portal on new files or databases and fills it with made-up entries.
 * The example people come first, in a start of their own: the catalog works
 * first in, first out, and nobody could sign in before all entries are done.
 */
export async function startFilledPortal(options: {
  folder: string;
  entries: number;
  department?: BigDepartment;
  postgres?: string;
  env?: Record<string, string>;
}): Promise<FilledPortal> {
  const { folder, entries, department, postgres, env } = options;
  const nothing = path.join(folder, 'nothing.yaml');
  await fs.writeFile(nothing, '[]');
  const start = (seed: string) =>
    startPortal({
      dataDir: path.join(folder, 'data'),
      postgres,
      env: {
        ...env,
        APP_CONFIG_rathaus_serviceRegistry_seed_file: JSON.stringify(seed),
      },
    });
  const first = await start(nothing);
  const headers = await signInAsExample(
    first.url,
    'user:default/clara-beispiel',
  ).finally(() => first.stop());
  const portal = await start(
    await writeManyEntries(folder, entries, department),
  );
  return {
    url: portal.url,
    pid: portal.pid,
    headers,
    stop: () => portal.stop(),
  };
}
