import { ImportJob } from '@rathaus/rathaus-common';

/** What the server is doing with the rows. */
export type ProgressKind = 'checking' | 'applying' | 'reverting';

/** How far the server is; a total of 0 means that nobody knows. */
export interface Progress {
  kind: ProgressKind;
  done: number;
  total: number;
}

/**
 * What is under way with an import.
 *
 * @param started - what this page has started and the server has not answered yet; until the import says so itself,
 *   its numbers are those of the step before
 */
export function progressOf(
  job: Pick<ImportJob, 'state' | 'progress'>,
  started: ProgressKind | undefined,
): Progress | undefined {
  if (job.state === 'checking' || job.state === 'applying') {
    return { kind: job.state, ...job.progress };
  }
  return started && { kind: started, done: 0, total: 0 };
}
