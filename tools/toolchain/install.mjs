import fs from 'node:fs/promises';
import path from 'node:path';
import { step } from '../lib/console.mjs';
import { fingerprint } from '../lib/fingerprint.mjs';
import { withLock } from '../lib/lock.mjs';
import { inRoot, ROOT } from '../lib/paths.mjs';
import { runQuietly } from '../lib/process.mjs';
import { yarnSettingsFromNpm } from './npm.mjs';

const STAMP = inRoot('node_modules/.rathaus-install');

/**
 * Runs `yarn install --immutable` when the lock file, a package.json or Yarn's settings changed since the last time.
 * @param {import('./index.mjs').Toolchain} toolchain
 */
export async function ensureInstalled(toolchain) {
  if (await isInstalled()) {
    return;
  }
  await withLock('install', async () => {
    if (await isInstalled()) {
      return;
    }
    await step('Abhängigkeiten werden installiert', async () => {
      await runQuietly(
        toolchain.node,
        [toolchain.yarn, 'install', '--immutable'],
        {
          cwd: ROOT,
          env: { ...(await yarnSettingsFromNpm()), ...toolchain.env },
          what: 'Die Installation der Abhängigkeiten (yarn install)',
          hint: 'Steht oben YN0028, passt yarn.lock nicht zu einer package.json: „npm run yarn install“ bringt sie auf Stand. Sonst: Ist die npm-Registry erreichbar?',
        },
      );
      await fs.writeFile(STAMP, await wantedState());
    });
  });
}

async function isInstalled() {
  const stamp = await fs.readFile(STAMP, 'utf8').catch(() => undefined);
  return stamp === (await wantedState());
}

async function wantedState() {
  const manifests = ['package.json', 'yarn.lock', '.yarnrc.yml'];
  for (const group of ['packages', 'plugins']) {
    for (const name of await fs.readdir(inRoot(group))) {
      manifests.push(path.join(group, name, 'package.json'));
    }
  }
  return fingerprint(ROOT, manifests, [process.platform, process.arch]);
}
