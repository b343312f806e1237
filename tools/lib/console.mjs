/* eslint-disable no-console */
import { ToolError } from './errors.mjs';

const HEARTBEAT_MS = 15_000;

/** @param {string} line */
export const say = line => console.log(line);

/**
 * Seconds with one decimal, as German text: `12,3 s`.
 * @param {number} milliseconds
 */
export const seconds = milliseconds =>
  `${(milliseconds / 1000).toFixed(1).replace('.', ',')} s`;

/**
 * Runs `work` and says when it begins and how long it took.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function timed(label, work) {
  const begun = performance.now();
  const took = () => seconds(performance.now() - begun);
  say(`▸ ${label} …`);
  try {
    const result = await work();
    say(`✓ ${label} (${took()})`);
    return result;
  } catch (error) {
    say(`✗ ${label} (${took()})`);
    throw error;
  }
}

/**
 * As `timed`, and gives a sign of life while work lasts that prints nothing itself.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const begun = performance.now();
  const heartbeat = setInterval(() => {
    const elapsed = Math.round((performance.now() - begun) / 1000);
    say(`  … ${label}: läuft seit ${elapsed} s`);
  }, HEARTBEAT_MS);
  try {
    return await timed(label, work);
  } finally {
    clearInterval(heartbeat);
  }
}

/**
 * Prints a failure: expected ones with their hint, unexpected ones with their stack.
 * @param {unknown} error
 */
export function complain(error) {
  if (!(error instanceof ToolError)) {
    console.error(error);
    return;
  }
  if (error.output) {
    console.error(`\n${error.output.trimEnd()}\n`);
  }
  console.error(`Fehler: ${error.message}`);
  if (error.hint) {
    console.error(`Was tun: ${error.hint}`);
  }
}
