import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * Gives the unpacked bundle a `node_modules` of links: third-party packages lead to the installed ones, the workspace's
 * own packages to the built ones in the bundle. Run with `--preserve-symlinks`, so that third-party code that asks for
 * one of our packages (the app plugin for `app`) finds the built one too.
 * @param {string} installed the repository's `node_modules`
 * @param {string} bundle folder of the unpacked bundle
 */
export async function linkModules(installed, bundle) {
  const target = path.join(bundle, 'node_modules');
  const own = await packagesOf(bundle);
  const names = [...(await namesIn(installed))].filter(name => !own.has(name));
  const links = [
    ...names.map(name => [name, path.join(installed, name)]),
    ...own,
  ];
  const scopes = new Set(links.map(([name]) => path.dirname(name)));
  for (const scope of scopes) {
    await fs.mkdir(path.join(target, scope), { recursive: true });
  }
  await Promise.all(
    links.map(([name, folder]) => {
      const link = path.join(target, name);
      return fs.symlink(
        path.relative(path.dirname(link), folder),
        link,
        'junction',
      );
    }),
  );
}

/**
 * Names of all packages in a node_modules folder, `@scope/name` included.
 * @param {string} nodeModules
 */
async function namesIn(nodeModules) {
  const names = [];
  for (const name of await fs.readdir(nodeModules)) {
    if (name.startsWith('@')) {
      const scoped = await fs.readdir(path.join(nodeModules, name));
      names.push(...scoped.map(rest => `${name}/${rest}`));
    } else if (!name.startsWith('.')) {
      names.push(name);
    }
  }
  return names;
}

/**
 * The packages of a workspace folder: name → folder.
 * @param {string} root
 * @returns {Promise<Map<string, string>>}
 */
async function packagesOf(root) {
  const packages = new Map();
  for (const group of ['packages', 'plugins']) {
    for (const name of await fs.readdir(path.join(root, group))) {
      const folder = path.join(root, group, name);
      const manifest = path.join(folder, 'package.json');
      packages.set(
        JSON.parse(await fs.readFile(manifest, 'utf8')).name,
        folder,
      );
    }
  }
  return packages;
}
