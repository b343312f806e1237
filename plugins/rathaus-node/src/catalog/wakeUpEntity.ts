import {
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  Entity,
} from '@backstage/catalog-model';

const LOCATION_TYPE = 'catalog-wake-up';
const NAME = 'catalog-wake-up';
const location = `${LOCATION_TYPE}:all`;

/**
 * The entity by which the catalog is woken up. People who come across it in
 * the catalog find here what it is for.
 */
export const wakeUpEntity: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Location',
  metadata: {
    name: NAME,
    namespace: 'default',
    title: 'Weckruf des Katalogs',
    description:
      'Sorgt dafür, dass Änderungen sofort sichtbar werden. Ändert sich selbst nie und enthält keine Einträge.',
    annotations: {
      [ANNOTATION_LOCATION]: location,
      [ANNOTATION_ORIGIN_LOCATION]: location,
    },
  },
  spec: { type: LOCATION_TYPE },
};

/** Is this the entity by which the catalog is woken up? */
export function isWakeUpEntity(entity: Entity): boolean {
  return (
    entity.kind === wakeUpEntity.kind &&
    entity.metadata.name === NAME &&
    entity.metadata.annotations?.[ANNOTATION_LOCATION] === location
  );
}
