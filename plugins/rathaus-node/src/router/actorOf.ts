import { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';

/**
 * Who stands in the history for these credentials: a user ref or a service's
 * subject.
 *
 * @throws NotAllowedError for credentials of nobody
 */
export function actorOf(credentials: BackstageCredentials): string {
  const principal: unknown = credentials.principal;
  if (typeof principal === 'object' && principal !== null) {
    if ('userEntityRef' in principal) {
      return String(principal.userEntityRef);
    }
    if ('subject' in principal) {
      return String(principal.subject);
    }
  }
  throw new NotAllowedError('Credentials name nobody');
}
