import { setTimeout as pause } from 'node:timers/promises';
import { ToolError } from '../lib/errors.mjs';

const TIMEOUT_MS = 120_000;
const POLL_MS = 500;

/**
 * Waits until all example people can be chosen: a new portal reads them into its catalog one by one, so the list counts
 * as complete when it has stopped growing.
 * @param {string} url address of a portal in the demo set-up
 */
export async function waitForExampleTown(url) {
  const deadline = performance.now() + TIMEOUT_MS;
  let before = 0;
  while (performance.now() < deadline) {
    const answer = await fetch(`${url}/api/auth/demo/start`);
    const people = answer.ok ? (await answer.json()).people.length : 0;
    if (people > 0 && people === before) {
      return;
    }
    before = people;
    await pause(POLL_MS);
  }
  throw new ToolError('Die Beispielstadt ist nach zwei Minuten nicht geladen.');
}

/**
 * Signs in as an example person.
 * @param {string} url address of a portal in the demo set-up
 * @param {string} person for example `user:default/clara-beispiel`
 * @returns {Promise<{authorization: string}>} headers for requests as this person
 */
export async function signInAsExample(url, person) {
  await waitForExampleTown(url);
  const address = `${url}/api/auth/demo/refresh?person=${encodeURIComponent(
    person,
  )}`;
  const deadline = performance.now() + TIMEOUT_MS;
  let answer = await fetch(address);
  // On a busy machine the list may stop growing for a while before it is complete.
  while (answer.status === 404 && performance.now() < deadline) {
    await pause(POLL_MS);
    answer = await fetch(address);
  }
  if (!answer.ok) {
    throw new ToolError(`Anmeldung als ${person}: ${answer.status}`);
  }
  const { backstageIdentity } = await answer.json();
  return { authorization: `Bearer ${backstageIdentity.token}` };
}
