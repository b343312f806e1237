import { HttpAuthService } from '@backstage/backend-plugin-api';
import type { Request, Response } from 'express';
import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { Caller } from '../entries/EntryService';

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

/** Answers with an entry and its revision as ETag. */
export function sendEntry(
  response: Response,
  entry: ServiceEntry,
  status: 200 | 201 = 200,
): void {
  response.status(status).set('ETag', `"${entry.revision}"`).json(entry);
}
