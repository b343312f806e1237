import {
  DEFAULT_NAMESPACE,
  Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { createHash } from 'node:crypto';

const MAX_LENGTH = 63;
const HASH_LENGTH = 8;

/**
 * Name that an entry kept in a repository has in addresses of the portal. In
 * the default namespace it is the entity's own; elsewhere
 * `<namespace>--<name>`, which no entry edited in the portal can have, since
 * slugs know single hyphens only. What would be longer than 63 characters is
 * cut and ends in a hash of the reference.
 */
export function mirroredName(entity: Entity): string {
  const { name, namespace = DEFAULT_NAMESPACE } = entity.metadata;
  const full = (
    namespace === DEFAULT_NAMESPACE ? name : `${namespace}--${name}`
  ).toLowerCase();
  if (full.length <= MAX_LENGTH) {
    return full;
  }
  const hash = createHash('sha256')
    .update(stringifyEntityRef(entity))
    .digest('hex')
    .slice(0, HASH_LENGTH);
  return `${full.slice(0, MAX_LENGTH - HASH_LENGTH - 1)}-${hash}`;
}
