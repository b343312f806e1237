import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import { test } from 'node:test';
import { inRoot } from '../lib/paths.mjs';
import { nodeFits, nodePackage } from './node.mjs';

test('takes the versions of Node that Backstage supports', () => {
  for (const version of ['22.12.0', '22.23.2', '24.0.0', '24.21.0']) {
    assert.ok(nodeFits(version), version);
  }
  for (const version of [
    '18.20.4',
    '20.20.2',
    '22.11.0',
    '23.5.0',
    '25.1.0',
    '26.0.0',
  ]) {
    assert.ok(!nodeFits(version), version);
  }
});

test('has a fitting Node with a checksum for each platform it names', async () => {
  const read = /** @param {string} name */ async name =>
    JSON.parse(await fs.readFile(inRoot('tools/toolchain', name), 'utf8'));
  const pinned = (await read('package.json')).optionalDependencies;
  const locked = (await read('package-lock.json')).packages;
  const platforms = [
    ['linux', 'x64'],
    ['linux', 'arm64'],
    ['darwin', 'x64'],
    ['darwin', 'arm64'],
    ['win32', 'x64'],
  ];

  const names = platforms.map(([platform, arch]) => {
    const name = nodePackage(platform, arch);
    const { version, integrity, os, cpu } = locked[`node_modules/${name}`];
    assert.equal(version, pinned[name]);
    assert.ok(nodeFits(version), name);
    assert.match(integrity, /^sha512-/);
    assert.deepEqual([os, cpu], [platform, arch]);
    return name;
  });
  assert.deepEqual(Object.keys(pinned).sort(), names.sort());
});

test('knows no Node for other platforms', () => {
  assert.equal(nodePackage('freebsd', 'x64'), undefined);
});
