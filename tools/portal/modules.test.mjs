import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { linkModules } from './modules.mjs';

/** @type {string} */
let folder;

/**
 * @param {string} file
 * @param {unknown} content
 */
async function write(file, content) {
  await fs.mkdir(path.dirname(path.join(folder, file)), { recursive: true });
  await fs.writeFile(path.join(folder, file), JSON.stringify(content));
}

before(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'rathaus-modules-'));
  await write('node_modules/knex/package.json', { name: 'knex' });
  await write('node_modules/@backstage/errors/package.json', {});
  await write('node_modules/@rathaus/common/package.json', { from: 'sources' });
  await write('node_modules/app/package.json', { from: 'sources' });
  await write('node_modules/.bin/tsc', {});
  await write('built/plugins/common/package.json', { name: '@rathaus/common' });
  await write('built/packages/app/package.json', { name: 'app' });
  await linkModules(
    path.join(folder, 'node_modules'),
    path.join(folder, 'built'),
  );
});

after(() => fs.rm(folder, { recursive: true }));

/** @param {string} name */
const target = name =>
  fs.realpath(path.join(folder, 'built/node_modules', name));

test('links third-party packages to the installed ones', async () => {
  for (const name of ['knex', '@backstage/errors']) {
    assert.equal(
      await target(name),
      await fs.realpath(path.join(folder, 'node_modules', name)),
    );
  }
});

test('links our own packages to the built ones', async () => {
  assert.equal(
    await target('@rathaus/common'),
    await fs.realpath(path.join(folder, 'built/plugins/common')),
  );
  assert.equal(
    await target('app'),
    await fs.realpath(path.join(folder, 'built/packages/app')),
  );
});

test('leaves programs out', async () => {
  const names = await fs.readdir(path.join(folder, 'built/node_modules'));
  assert.deepEqual(names.sort(), ['@backstage', '@rathaus', 'app', 'knex']);
});
