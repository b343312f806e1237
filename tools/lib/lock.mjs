import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { say } from './console.mjs';
import { STATE_DIR } from './paths.mjs';

const POLL_MS = 300;

/**
 * Runs `work` while no other process of this clone holds the lock of that name. A lock whose process is gone is taken over.
 * @template T
 * @param {string} name
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(name, work) {
  const file = path.join(STATE_DIR, `${name}.lock`);
  await fs.mkdir(STATE_DIR, { recursive: true });
  let said = false;
  while (!(await tryTake(file))) {
    if (!said) {
      say('  Ein anderer Lauf arbeitet gerade daran; es geht danach weiter.');
      said = true;
    }
    await pause(POLL_MS);
  }
  try {
    return await work();
  } finally {
    await fs.rm(file, { force: true });
  }
}

/** @param {string} file */
async function tryTake(file) {
  try {
    await fs.writeFile(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') {
      throw error;
    }
  }
  const holder = Number(await fs.readFile(file, 'utf8').catch(() => ''));
  if (holder && !isAlive(holder)) {
    await fs.rm(file, { force: true });
  }
  return false;
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
