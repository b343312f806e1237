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
 * Runs `work`, says when it begins and how long it took, and gives a sign of life while it lasts.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const begun = performance.now();
  const elapsed = () => performance.now() - begun;
  say(`▸ ${label} …`);
  const heartbeat = setInterval(
    () => say(`  … ${label}: läuft seit ${Math.round(elapsed() / 1000)} s`),
    HEARTBEAT_MS,
  );
  try {
    const result = await work();
    say(`✓ ${label} (${seconds(elapsed())})`);
    return result;
  } catch (error) {
    say(`✗ ${label} (${seconds(elapsed())})`);
    throw error;
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
