import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { step } from '../lib/console.mjs';
import { filesBelow, fingerprint } from '../lib/fingerprint.mjs';
import { withLock } from '../lib/lock.mjs';
import { inRoot, ROOT, STATE_DIR } from '../lib/paths.mjs';
import { runQuietly } from '../lib/process.mjs';
import { linkModules } from './modules.mjs';

const BUILDS_DIR = path.join(STATE_DIR, 'portal');

/** A portal that runs from an older build keeps its files while newer ones are built. */
const KEPT_BUILDS = 3;

/** What is carried to where the portal runs for real; in a folder of a built portal. */
export const ARCHIVES = ['skeleton.tar.gz', 'bundle.tar.gz'];

/** Files at the root that change what is built. */
const ROOT_FILES = [
  'app-config.yaml',
  'backstage.json',
  'package.json',
  'tools/portal/build.mjs',
  'tools/portal/modules.mjs',
  'tsconfig.json',
  'yarn.lock',
];

/** Names below `packages` and `plugins` that do not. */
const NOT_BUILT =
  /^(node_modules|dist|dist-types|coverage|dev|__fixtures__|README\.md|\.eslintrc\.js|.*\.test\.tsx?)$/;

/** Tells the processes that a run of the tools starts which build that run keeps to. */
const BUILD_VARIABLE = 'RATHAUS_BUILD';

/**
 * Builds app and backend when their sources changed since the last build, as for a deployment: the bundle that
 * `backstage-cli package build` makes, unpacked beside the installed dependencies. One run of the tools keeps to one
 * build, even when sources change meanwhile.
 * @returns {Promise<string>} the folder of the built portal, named after the sources' fingerprint
 */
export async function ensurePortalBuilt() {
  const given = process.env[BUILD_VARIABLE];
  if (given && existsSync(given)) {
    return given;
  }
  const folder = await findOrBuild();
  process.env[BUILD_VARIABLE] = folder;
  return folder;
}

async function findOrBuild() {
  const folder = path.join(BUILDS_DIR, await fingerprintOfSources());
  if (!existsSync(folder)) {
    await withLock('build', async () => {
      if (!existsSync(folder)) {
        await step('Portal wird gebaut', () => build(folder));
        await removeOldBuilds(folder);
      }
    });
  }
  return folder;
}

async function fingerprintOfSources() {
  const leaveOut = /** @param {string} name */ name => NOT_BUILT.test(name);
  const files = await Promise.all(
    ['packages', 'plugins'].map(group => filesBelow(ROOT, group, leaveOut)),
  );
  return fingerprint(ROOT, [...ROOT_FILES, ...files.flat()]);
}

/** @param {string} folder */
async function build(folder) {
  await runQuietly('backstage-cli', ['package', 'build'], {
    cwd: inRoot('packages/backend'),
    env: process.env,
    what: 'Der Bau des Portals (backstage-cli package build)',
  });
  // Unpacked aside and moved at the end, so that a folder with a fingerprint as its name is always complete.
  const unfinished = `${folder}.unfinished`;
  await fs.rm(unfinished, { recursive: true, force: true });
  await fs.mkdir(unfinished, { recursive: true });
  for (const archive of ARCHIVES) {
    await fs.copyFile(
      inRoot('packages/backend/dist', archive),
      path.join(unfinished, archive),
    );
  }
  await runQuietly('tar', ['-xzf', 'bundle.tar.gz'], {
    cwd: unfinished,
    what: 'Das Auspacken des gebauten Portals (tar)',
  });
  await linkModules(inRoot('node_modules'), unfinished);
  await fs.rename(unfinished, folder);
}

/** @param {string} current */
async function removeOldBuilds(current) {
  const names = await fs.readdir(BUILDS_DIR);
  const builds = await Promise.all(
    names.map(async name => {
      const folder = path.join(BUILDS_DIR, name);
      return { folder, builtAt: (await fs.stat(folder)).mtimeMs };
    }),
  );
  const old = builds
    .filter(({ folder }) => folder !== current)
    .sort((a, b) => b.builtAt - a.builtAt)
    .slice(KEPT_BUILDS - 1);
  await Promise.all(
    old.map(({ folder }) => fs.rm(folder, { recursive: true, force: true })),
  );
}
