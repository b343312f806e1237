import { Entity } from '@backstage/catalog-model';

const MANAGED_BY = 'rathaus.portal/managed-by';

/**
 * Path of the entry's page in the Servicekatalog, if the entity is one that the registry feeds into the catalog
 * (annotation `rathaus.portal/managed-by: service-registry`).
 */
export function managedEntryPath(entity: Entity): string | undefined {
  return entity.metadata.annotations?.[MANAGED_BY] === 'service-registry'
    ? `/servicekatalog/eintrag/${encodeURIComponent(entity.metadata.name)}`
    : undefined;
}
