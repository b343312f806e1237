import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { say, step, timed } from '../lib/console.mjs';
import { ROOT } from '../lib/paths.mjs';
import { runInForeground, runQuietly } from '../lib/process.mjs';
import {
  countsOfJest,
  countsOfPlaywright,
  countsOfTap,
  noCounts,
  oneCheck,
} from './counts.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/**
 * Runs a program that checks something as a whole; its output shows when it finds something.
 * @param {string} label
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<Counts>}
 */
export const check = (label, command, args) =>
  checkThat(label, () =>
    runQuietly(command, args, { env: process.env, what: label }),
  );

/**
 * Runs something that fails by throwing, and counts it as one test.
 * @param {string} label
 * @param {() => Promise<unknown>} work
 * @returns {Promise<Counts>}
 */
export async function checkThat(label, work) {
  try {
    await step(label, work);
    return oneCheck(true);
  } catch (error) {
    say(error.output ?? '');
    say(`${error.message}\n${error.hint ?? ''}`);
    return oneCheck(false);
  }
}

/**
 * All Jest tests of the workspace, or those below the given paths.
 * @param {{args?: string[], env?: NodeJS.ProcessEnv}} [options]
 */
export const jest = ({ args = [], env } = {}) =>
  counted('Jest', {
    command: 'backstage-cli',
    args: report => [
      'repo',
      'test',
      '--watchAll=false',
      '--json',
      `--outputFile=${report}`,
      ...args,
    ],
    env,
    read: text => countsOfJest(JSON.parse(text)),
  });

/**
 * The tests of the tools, the benchmarks' harness and the built portal's settings, with Node's own test runner.
 */
export const toolTests = () =>
  counted('Werkzeuge', {
    command: process.execPath,
    args: report => [
      // Those of the benchmarks are TypeScript.
      '--require',
      '@backstage/cli/config/nodeTransform.cjs',
      '--test',
      // They wait for portals more than they compute.
      '--test-concurrency=2',
      '--test-reporter=spec',
      '--test-reporter-destination=stdout',
      '--test-reporter=tap',
      `--test-reporter-destination=${report}`,
      '{bench,tools}/**/*.test.{mjs,ts}',
    ],
    read: countsOfTap,
  });

/** All journeys in a real browser. */
export const browserTests = () =>
  counted('Browser', {
    command: 'playwright',
    args: () => ['test', '--reporter=list,json'],
    env: report => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    read: text => countsOfPlaywright(JSON.parse(text)),
  });

/**
 * Runs a test runner in the foreground and reads its report. A runner that fails without a failed test, or breaks off
 * before it writes one, counts as one failed test.
 * @param {string} label
 * @param {{command: string, args: (report: string) => string[], env?: NodeJS.ProcessEnv | ((report: string) => NodeJS.ProcessEnv), read: (report: string) => Counts}} runner
 * @returns {Promise<Counts>}
 */
async function counted(label, { command, args, env, read }) {
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'rathaus-test-'));
  const report = path.join(folder, 'report');
  try {
    const variables = typeof env === 'function' ? env(report) : env;
    const code = await timed(label, () =>
      runInForeground(command, args(report), {
        cwd: ROOT,
        env: { ...process.env, ...variables },
      }),
    );
    const text = await fs.readFile(report, 'utf8').catch(() => undefined);
    const counts = text ? read(text) : noCounts();
    return code !== 0 && counts.failed === 0
      ? { ...counts, failed: 1 }
      : counts;
  } finally {
    await fs.rm(folder, { recursive: true });
  }
}
