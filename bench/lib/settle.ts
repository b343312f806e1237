import fs from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

/** Clock ticks in a second, as Linux counts processor time for everybody. */
const TICKS_PER_SECOND = 100;
const LOOK_EVERY_MS = 1_000;
/** Share of one core below which a process counts as at rest, and how often in a row. */
const AT_REST = 0.1;
const TIMES = 3;
const AT_MOST_MS = 300_000;

/**
 * Waits until a process that has just started has done what it does once (the first reading of the catalog, the first index
 * of the search), so that what is measured afterwards is everyday life. Where the system does not tell (no `/proc`),
 * it does not wait.
 *
 * @param pid - process id
 * @throws Error when the process is still busy after five minutes
 */
export async function settle(pid: number): Promise<void> {
  const until = Date.now() + AT_MOST_MS;
  let before = await processorTime(pid);
  let calm = 0;
  while (before !== undefined && calm < TIMES) {
    if (Date.now() > until) {
      throw new Error(`Process ${pid} does not come to rest`);
    }
    await pause(LOOK_EVERY_MS);
    const now = (await processorTime(pid)) ?? before;
    const share = ((now - before) * 1_000) / LOOK_EVERY_MS;
    calm = share < AT_REST ? calm + 1 : 0;
    before = now;
  }
}

/** @returns seconds; undefined where nobody tells */
async function processorTime(pid: number): Promise<number | undefined> {
  try {
    const stat = await fs.readFile(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may contain spaces: user and system time are fields 14 and 15, of which two stand before its end.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND;
  } catch {
    return undefined;
  }
}
