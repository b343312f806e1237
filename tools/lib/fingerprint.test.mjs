import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { filesBelow, fingerprint } from './fingerprint.mjs';

/** @type {string} */
let folder;

before(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'rathaus-fingerprint-'));
  await fs.mkdir(path.join(folder, 'a/node_modules'), { recursive: true });
  await fs.writeFile(path.join(folder, 'a/one.ts'), '1');
  await fs.writeFile(path.join(folder, 'a/two.ts'), '2');
  await fs.writeFile(path.join(folder, 'a/node_modules/x.js'), 'x');
});

after(() => fs.rm(folder, { recursive: true }));

test('depends on names and contents, not on the order', async () => {
  const both = await fingerprint(folder, ['a/one.ts', 'a/two.ts']);

  assert.equal(await fingerprint(folder, ['a/two.ts', 'a/one.ts']), both);
  assert.notEqual(await fingerprint(folder, ['a/one.ts']), both);

  await fs.rename(path.join(folder, 'a/two.ts'), path.join(folder, 'a/2.ts'));
  assert.notEqual(await fingerprint(folder, ['a/one.ts', 'a/2.ts']), both);
  await fs.rename(path.join(folder, 'a/2.ts'), path.join(folder, 'a/two.ts'));

  await fs.writeFile(path.join(folder, 'a/two.ts'), 'two');
  assert.notEqual(await fingerprint(folder, ['a/one.ts', 'a/two.ts']), both);
});

test('treats a missing file as absent', async () => {
  assert.equal(
    await fingerprint(folder, ['a/one.ts', 'a/none.ts']),
    await fingerprint(folder, ['a/one.ts']),
  );
});

test('finds all files below a folder but those left out', async () => {
  const found = await filesBelow(folder, '.', name => name === 'node_modules');

  assert.deepEqual(found.sort(), ['a/one.ts', 'a/two.ts'].map(path.normalize));
  assert.deepEqual(await filesBelow(folder, 'none', () => false), []);
});
