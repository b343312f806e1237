import { NotFoundError } from '@backstage/errors';
import { entryName } from '@rathaus/plugin-service-registry-common';
import type { Request } from 'express';
import { z } from 'zod';

/** Highest revision that both databases can hold. */
const MAX_REVISION = 2_147_483_647;

/**
 * The entry's name out of the path. What cannot be a name is not found.
 *
 * @throws NotFoundError
 */
export function parseName(request: Request): string {
  // Mirrored entries keep the names that Backstage allows, ours are slugs.
  const name = z
    .string()
    .regex(/^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,61}[A-Za-z0-9])?$/)
    .or(entryName)
    .safeParse(request.params.name);
  if (!name.success) {
    throw new NotFoundError('No entry of that name');
  }
  return name.data;
}

/**
 * A revision number out of the path.
 *
 * @throws NotFoundError when it is none
 */
export function parseRevision(request: Request): number {
  const revision = z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_REVISION)
    .safeParse(request.params.revision);
  if (!revision.success) {
    throw new NotFoundError('No such revision');
  }
  return revision.data;
}
