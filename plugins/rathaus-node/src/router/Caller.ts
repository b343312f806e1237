import {
  BackstageCredentials,
  HttpAuthService,
} from '@backstage/backend-plugin-api';
import type { Request } from 'express';

/** Who calls. */
export interface Caller {
  credentials: BackstageCredentials;
  /** The request behind the call; the audit log tells where it came from. */
  request: Request;
}

/**
 * Finds out who calls.
 *
 * @throws AuthenticationError (401) for nobody
 */
export type CallerOf = (request: Request) => Promise<Caller>;

/** Takes users and services, nobody else. */
export function createCallerOf(httpAuth: HttpAuthService): CallerOf {
  return async request => ({
    credentials: await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    }),
    request,
  });
}
