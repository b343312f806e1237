import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import path from 'node:path';
import { step } from '../lib/console.mjs';
import { ToolError } from '../lib/errors.mjs';
import { fingerprint } from '../lib/fingerprint.mjs';
import { withLock } from '../lib/lock.mjs';
import { inRoot, TOOLCHAIN_DIR } from '../lib/paths.mjs';
import { runQuietly } from '../lib/process.mjs';
import { fetchedNode, nodeFits, nodePackage } from './node.mjs';
import { npm } from './npm.mjs';

const MANIFESTS = ['package.json', 'package-lock.json'];
const YARN_PROGRAM = '@yarnpkg/cli-dist/bin/yarn.js';

/**
 * @typedef {object} Toolchain
 * @property {string} node path of a Node that fits
 * @property {string} yarn path of Yarn's program file
 * @property {NodeJS.ProcessEnv} env environment in which `node`, `yarn` and the installed programs are found
 */

/**
 * Finds or fetches Node and Yarn. The machine's own Node is taken when it fits; what is fetched comes from npm in the
 * versions and with the checksums of package-lock.json beside this file, and lies in `.toolchain/`.
 * @returns {Promise<Toolchain>}
 */
export async function prepareToolchain() {
  const ownNodeFits = nodeFits(process.versions.node);
  const wanted = await fingerprint(inRoot('tools/toolchain'), MANIFESTS);
  const folder = path.join(TOOLCHAIN_DIR, wanted);
  const nodeModules = path.join(folder, 'node_modules');
  const yarn = path.join(nodeModules, YARN_PROGRAM);
  const node = () =>
    ownNodeFits ? process.execPath : fetchedNode(nodeModules);

  if (!node() || !existsSync(yarn)) {
    await withLock('toolchain', async () => {
      if (!node() || !existsSync(yarn)) {
        await fetchInto(folder, { withNode: !ownNodeFits });
      }
    });
  }
  const program = node();
  if (!program) {
    throw noNodeFor(process.platform, process.arch);
  }
  return {
    node: program,
    yarn,
    env: await environment(folder, program, yarn),
  };
}

/**
 * @param {string} folder
 * @param {{withNode: boolean}} options
 */
async function fetchInto(folder, { withNode }) {
  if (withNode && !nodePackage(process.platform, process.arch)) {
    throw noNodeFor(process.platform, process.arch);
  }
  await fs.mkdir(folder, { recursive: true });
  for (const manifest of MANIFESTS) {
    await fs.copyFile(
      inRoot('tools/toolchain', manifest),
      path.join(folder, manifest),
    );
  }
  await step(
    withNode
      ? `Node und Yarn werden geholt (vorhanden: Node ${process.versions.node}, gebraucht: 22 oder 24)`
      : 'Yarn wird geholt',
    async () => {
      await npm(
        [
          'ci',
          '--ignore-scripts',
          '--no-audit',
          '--no-fund',
          ...(withNode ? [] : ['--omit=optional']),
        ],
        {
          cwd: folder,
          what: 'Das Holen von Node und Yarn über npm',
          hint: 'Ist die npm-Registry erreichbar? „npm ping“ zeigt es.',
        },
      );
      const fetched =
        withNode && fetchedNode(path.join(folder, 'node_modules'));
      if (fetched) {
        await runQuietly(fetched, ['--version'], {
          what: 'Der Start des geholten Node',
          hint: 'Das Betriebssystem passt nicht dazu (etwa Alpine Linux). Installieren Sie Node 24 von Hand.',
        });
      }
    },
  );
}

/**
 * The environment for everything that the tools start: the right Node and Yarn first on the PATH, and nothing of the
 * npm that started us, so that its settings do not leak into Yarn.
 * @param {string} folder
 * @param {string} node
 * @param {string} yarn
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function environment(folder, node, yarn) {
  const bin = path.join(folder, 'bin');
  await writeYarnCommand(bin, yarn);
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|PATH$|Path$)/.test(name),
  );
  return {
    ...Object.fromEntries(inherited),
    PATH: [
      bin,
      inRoot('node_modules/.bin'),
      path.dirname(node),
      process.env.PATH,
    ].join(path.delimiter),
  };
}

/**
 * Backstage's own tools call `yarn` by name.
 * @param {string} bin
 * @param {string} yarn
 */
async function writeYarnCommand(bin, yarn) {
  const command = path.join(bin, 'yarn');
  if (existsSync(command)) {
    return;
  }
  const relative = path.relative(bin, yarn);
  await fs.mkdir(bin, { recursive: true });
  await fs.writeFile(
    `${command}.cmd`,
    `@node "%~dp0\\${relative.split('/').join('\\')}" %*\r\n`,
  );
  await fs.writeFile(
    command,
    `#!/bin/sh\nexec node "$(dirname "$0")/${relative}" "$@"\n`,
    { mode: 0o755 },
  );
}

/**
 * @param {string} platform
 * @param {string} arch
 */
function noNodeFor(platform, arch) {
  return new ToolError(`Für ${platform}-${arch} lässt sich kein Node holen.`, {
    hint: 'Installieren Sie Node 24 von Hand und versuchen Sie es noch einmal.',
  });
}
