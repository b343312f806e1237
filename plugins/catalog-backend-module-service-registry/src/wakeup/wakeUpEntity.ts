import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';
import { REGISTRY_LOCATION_TYPE } from '../lib/deferredEntities';

const NAME = 'service-registry';
const location = `${REGISTRY_LOCATION_TYPE}:all`;

/**
 * The registry as a source of entities. People who look for it in the catalog
 * find here what it is for.
 */
export const wakeUpEntity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Location',
  metadata: {
    name: NAME,
    namespace: 'default',
    title: 'Servicekatalog (Quelle der Einträge)',
    description:
      'Aus dieser Quelle kommen die im Portal gepflegten Einträge. Sie sorgt außerdem dafür, dass Änderungen sofort sichtbar werden, und ändert sich selbst nie.',
    annotations: {
      [ANNOTATION_LOCATION]: location,
      [ANNOTATION_ORIGIN_LOCATION]: location,
    },
  },
  spec: { type: REGISTRY_LOCATION_TYPE },
};

/** Is this the entity by which the catalog is woken up? */
export function isWakeUpEntity(entity: Entity): boolean {
  return (
    entity.kind === wakeUpEntity.kind &&
    entity.metadata.name === NAME &&
    entity.metadata.annotations?.[ANNOTATION_LOCATION] === location
  );
}
