import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs/promises';
import path from 'node:path';
import { test } from 'node:test';
import { withLock } from './lock.mjs';
import { STATE_DIR } from './paths.mjs';

const name = `test-${process.pid}`;
const file = path.join(STATE_DIR, `${name}.lock`);

test('lets one after the other work', async () => {
  const events = [];
  const work = label =>
    withLock(name, async () => {
      events.push(label);
      await new Promise(resolve => {
        setImmediate(resolve);
      });
      events.push(label);
    });

  await Promise.all([work('a'), work('b')]);

  // Whoever begins ends before the other begins.
  assert.match(events.join(' '), /^(a a b b|b b a a)$/);
});

test('is free again after work that failed', async () => {
  await assert.rejects(
    withLock(name, async () => {
      throw new Error('broken');
    }),
    /broken/,
  );

  assert.equal(await withLock(name, async () => 'done'), 'done');
});

test('takes over from a process that is gone', async () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  await fs.writeFile(file, String(pid));

  assert.equal(await withLock(name, async () => 'done'), 'done');
});
