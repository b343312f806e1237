import { CustomErrorBase } from '@backstage/errors';

/**
 * Nothing was ever read, as in the first seconds after a fresh start: who finds nothing is not to think that there is
 * nothing. Called as Backstage calls it, answered with 503.
 */
export class IndexMissingError extends CustomErrorBase {
  name = 'MissingIndexError';
  readonly statusCode = 503;

  constructor() {
    super('The search has not read anything yet');
  }
}
