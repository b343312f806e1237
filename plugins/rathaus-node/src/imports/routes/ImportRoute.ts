import { NotFoundError } from '@backstage/errors';
import { ImportMapping } from '@rathaus/rathaus-common';
import type { Request } from 'express';
import { z } from 'zod';
import { CallerOf } from '../../router/Caller';
import { Route } from '../../router/Route';
import { ImportService } from '../ImportService';

/** What the endpoints of a plugin's imports need. */
export interface ImportRouteOptions {
  /** Path of all imports, such as `/imports`. */
  base: string;
  /**
   * The imports that a request is about.
   *
   * @throws NotFoundError
   */
  serviceOf: (request: Request) => ImportService;
  /** Bodies of checks. */
  mappingSchema: z.ZodType<ImportMapping>;
  callerOf: CallerOf;
}

/** Makes an endpoint about imports. */
export type ImportRoute = (options: ImportRouteOptions) => Route;

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
