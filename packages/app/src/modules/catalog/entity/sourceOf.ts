import { ANNOTATION_LOCATION, Entity } from '@backstage/catalog-model';

/**
 * Says in which file an entity is kept: the address for what comes from the network, the file's name for what lies on
 * the server, whose folders are nobody's business.
 */
export function sourceOf(entity: Entity): string | undefined {
  const location = entity.metadata.annotations?.[ANNOTATION_LOCATION];
  const [, type, target] = /^([^:]+):(.+)$/.exec(location ?? '') ?? [];
  if (type === 'file') {
    return target.split('/').pop();
  }
  return target;
}
