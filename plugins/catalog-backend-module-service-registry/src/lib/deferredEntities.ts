import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_VIEW_URL,
  Entity,
  entityEnvelopeSchemaValidator,
} from '@backstage/catalog-model';
import { DeferredEntity } from '@backstage/plugin-catalog-node';
import {
  Change,
  entityFromEntry,
  entryEntityRef,
} from '@rathaus/plugin-service-registry-common';

/** Type of the location that all entities of the registry come from. */
export const REGISTRY_LOCATION_TYPE = 'service-registry';

/**
 * Marks entities in the catalog's database as the registry's. It must stay
 * the same forever: another key would be a conflict with what is there.
 */
export const LOCATION_KEY = 'service-registry';

/** What a set of changes means for the catalog. */
export interface CatalogDelta {
  added: DeferredEntity[];
  removed: Array<{ entityRef: string; locationKey: string }>;
  /** Entries that the catalog would not take, and why. */
  refused: Array<{ name: string; reason: string }>;
}

const validateEnvelope = entityEnvelopeSchemaValidator();

function entityAt(
  change: Change & { fields: NonNullable<Change['fields']> },
  portalUrl: string,
): Entity {
  const { name, revision, fields } = change;
  const entity = entityFromEntry({ name, revision, fields });
  const page = `${portalUrl}/servicekatalog/eintrag/${name}`;
  const location = `${REGISTRY_LOCATION_TYPE}:${name}`;
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        ...entity.metadata.annotations,
        [ANNOTATION_LOCATION]: location,
        [ANNOTATION_ORIGIN_LOCATION]: location,
        [ANNOTATION_VIEW_URL]: page,
        [ANNOTATION_EDIT_URL]: `${page}/bearbeiten`,
      },
    },
  };
}

/**
 * Turns changes into what the catalog is to add and to remove. The catalog
 * refuses a mutation as a whole when one entity in it is malformed, so those
 * are sorted out here.
 *
 * @param portalUrl - address of the portal's pages
 */
export function catalogDelta(
  changes: Iterable<Change>,
  portalUrl: string,
): CatalogDelta {
  const delta: CatalogDelta = { added: [], removed: [], refused: [] };
  for (const change of changes) {
    const { name, fields } = change;
    if (!fields) {
      delta.removed.push({
        entityRef: entryEntityRef(name),
        locationKey: LOCATION_KEY,
      });
      continue;
    }
    try {
      const entity = entityAt({ ...change, fields }, portalUrl);
      validateEnvelope(entity);
      delta.added.push({ entity, locationKey: LOCATION_KEY });
    } catch (error) {
      delta.refused.push({ name, reason: String(error) });
    }
  }
  return delta;
}
