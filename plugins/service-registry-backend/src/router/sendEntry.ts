import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import type { Response } from 'express';

/** Answers with an entry and its revision as ETag. */
export function sendEntry(
  response: Response,
  entry: ServiceEntry,
  status: 200 | 201 = 200,
): void {
  response.status(status).set('ETag', `"${entry.revision}"`).json(entry);
}
