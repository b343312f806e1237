import { NotFoundError } from '@backstage/errors';
import { entityRef } from '@rathaus/rathaus-common';
import type { Request } from 'express';
import { z } from 'zod';

const idSchema = z.string().regex(/^[A-Za-z0-9-]{1,36}$/);
const departmentRef = entityRef('group');

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

/**
 * A department out of the path: full ref, or the name in the namespace
 * `default`.
 *
 * @throws NotFoundError when it cannot be one
 */
export function parseDepartment(request: Request): string {
  const text = String(request.params.ref);
  const ref = departmentRef.safeParse(
    text.includes(':') ? text : `group:default/${text}`,
  );
  if (!ref.success) {
    throw new NotFoundError('No such department');
  }
  return ref.data;
}
