import { NotFoundError } from '@backstage/errors';
import type { Request } from 'express';
import { z } from 'zod';

const idSchema = z.string().regex(/^[A-Za-z0-9-]{1,36}$/);

/**
 * An id out of the path. What cannot be one is not found.
 *
 * @throws NotFoundError
 */
export function parseId(request: Request, name = 'id'): string {
  const id = idSchema.safeParse(request.params[name]);
  if (!id.success) {
    throw new NotFoundError('No such id');
  }
  return id.data;
}
