import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, FullConfig } from '@playwright/test';
import { ensureChromium } from '../../tools/browser/chromium.mjs';
import { startPortal } from '../../tools/portal/start.mjs';
import { signInAsExample } from '../../tools/portal/exampleTown.mjs';
import { SCHOOL } from './board';
import { prepareProbeOffices, refOf } from './probeOffices';
import { shareWithTests } from './surroundings';

const LAST_PERSON = refOf('tastenamt', 'colleague');

/** Schools come from a list of their own; a page that is opened before would know none of them. */
async function waitForSchools(url: string, headers: Record<string, string>) {
  const [, namespace, name] = SCHOOL.ref.split(/[:/]/);
  await expect
    .poll(
      async () => {
        const answer = await fetch(
          `${url}/api/catalog/entities/by-name/group/${namespace}/${name}`,
          { headers },
        );
        return answer.status;
      },
      { message: 'the schools are in the catalog', timeout: 60_000 },
    )
    .toBe(200);
}

/**
 * Starts the built portal with a fresh example town for all tests, or takes the one at RATHAUS_E2E_URL (for writing
 * tests against a portal that is already running).
 *
 * @returns what Playwright calls at the end
 */
export default async function globalSetup(config: FullConfig) {
  const chromium = await ensureChromium();
  const running = process.env.RATHAUS_E2E_URL;
  if (running) {
    shareWithTests({ portalUrl: running, chromium });
    return undefined;
  }

  const dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'rathaus-e2e-'));
  const folder = path.join(dataDir, 'probe');
  await fs.mkdir(folder);
  const portal = await startPortal({
    dataDir,
    configs: [
      'app-config.yaml',
      await prepareProbeOffices(folder, process.cwd()),
    ],
  });
  // The catalog reads the files one by one; these people come from the first and the last of them.
  await signInAsExample(portal.url, 'user:default/clara-beispiel');
  const headers = await signInAsExample(portal.url, LAST_PERSON);
  await waitForSchools(portal.url, headers);
  shareWithTests({ portalUrl: portal.url, chromium, probeFolder: folder });

  return async () => {
    await portal.stop();
    const results = config.projects[0].outputDir;
    await fs.mkdir(results, { recursive: true });
    await fs.copyFile(portal.logFile, path.join(results, 'portal.log'));
    await fs.rm(dataDir, { recursive: true, force: true });
  };
}
