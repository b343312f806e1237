import { setTimeout as pause } from 'node:timers/promises';
import { ToolError } from '../lib/errors.mjs';

const TIMEOUT_MS = 60_000;
const POLL_MS = 200;

/**
 * Waits until the example people can be chosen: a new portal reads them into its catalog first.
 * @param {string} url address of a portal in the demo set-up
 */
export async function waitForExampleTown(url) {
  const deadline = performance.now() + TIMEOUT_MS;
  while (performance.now() < deadline) {
    const answer = await fetch(`${url}/api/auth/demo/start`);
    if (answer.ok) {
      return;
    }
    await pause(POLL_MS);
  }
  throw new ToolError('Die Beispielstadt ist nach einer Minute nicht geladen.');
}
