import { NotFoundError } from '@backstage/errors';
import { CallerOf, Route } from '@rathaus/rathaus-node';
import type { Request } from 'express';
import { z } from 'zod';
import { ImportService } from '../ImportService';

/** Makes an endpoint about imports. */
export type ImportRoute = (options: {
  service: ImportService;
  callerOf: CallerOf;
}) => Route;

/**
 * The import's id out of the path.
 *
 * @throws NotFoundError when it cannot be one
 */
export function parseImportId(request: Request): string {
  const id = z.uuid().safeParse(request.params.id);
  if (!id.success) {
    throw new NotFoundError('No such import');
  }
  return id.data.toLowerCase();
}
