import { ImportJob } from '@rathaus/rathaus-common';
import { ProgressKind } from './progress';

/** The steps of an import, in their order. */
export const STEPS = ['upload', 'map', 'check', 'apply', 'done'] as const;
export type Step = (typeof STEPS)[number];

/**
 * The step that an import stands at.
 *
 * @param wantsMapping - the person has gone back to the mapping, which a checked import allows
 * @param started - what this page has started and the import does not say yet
 */
export function stepOf(
  job: Pick<ImportJob, 'state' | 'allowedActions'>,
  wantsMapping: boolean,
  started?: ProgressKind,
): Step {
  if (started === 'checking') {
    return 'check';
  }
  if (started === 'applying') {
    return 'apply';
  }
  switch (job.state) {
    case 'uploaded':
    case 'failed':
      return 'map';
    case 'checking':
      return 'check';
    case 'checked':
      return wantsMapping && job.allowedActions.includes('check')
        ? 'map'
        : 'check';
    case 'applying':
      return 'apply';
    case 'applied':
    case 'reverted':
    default:
      return 'done';
  }
}

/** Is the server at work on it, so that asking again will show more? */
export function isUnderWay(job: Pick<ImportJob, 'state'>): boolean {
  return job.state === 'checking' || job.state === 'applying';
}
