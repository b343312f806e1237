import { NotFoundError } from '@backstage/errors';
import {
  REFERENCE_LISTS,
  ReferenceListId,
} from '@rathaus/plugin-service-registry-common';
import { CallerOf, Route } from '@rathaus/rathaus-node';
import type { Request } from 'express';
import { ReferenceService } from '../ReferenceService';

/** Makes an endpoint about reference lists. */
export type ReferenceRoute = (options: {
  service: ReferenceService;
  callerOf: CallerOf;
}) => Route;

/**
 * The list out of the path.
 *
 * @throws NotFoundError when there is no such list
 */
export function parseList(request: Request): ReferenceListId {
  const list = REFERENCE_LISTS.find(known => known === request.params.list);
  if (!list) {
    throw new NotFoundError('No such reference list');
  }
  return list;
}
