import { NotFoundError } from '@backstage/errors';
import { entityRef } from '@rathaus/rathaus-common';
import type { Request } from 'express';

const departmentRef = entityRef('group');

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
