import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  ANNOTATION_MANAGED_BY,
  ENTRY_TYPES,
  fieldsFromEntity,
  MANAGED_BY_SERVICE_REGISTRY,
} from '@rathaus/plugin-service-registry-common';
import { mirroredName } from '@rathaus/rathaus-node';
import { SearchedEntry } from './entryDocument';

/** Leaves out what the registry brought into the catalog: of that it tells more, and sooner. For the catalog's `query`. */
export const NOT_FROM_REGISTRY = {
  $not: {
    [`metadata.annotations.${ANNOTATION_MANAGED_BY}`]:
      MANAGED_BY_SERVICE_REGISTRY,
  },
};

/** Is it one of those things that the Servicekatalog lists? */
function hasEntryType({ kind, spec }: Entity): boolean {
  return kind === 'Component' && ENTRY_TYPES.some(type => type === spec?.type);
}

/**
 * The entry that a Component from a repository stands for, as the Servicekatalog reads it.
 *
 * @returns undefined when it is none there, for its type or for what is wrong with it
 */
export function repositoryEntryOf(entity: Entity): SearchedEntry | undefined {
  if (!hasEntryType(entity)) {
    return undefined;
  }
  try {
    const fields = fieldsFromEntity(entity);
    return fields.ok
      ? {
          name: mirroredName(entity),
          ref: stringifyEntityRef(entity),
          fields: fields.value,
        }
      : undefined;
  } catch {
    // A reference that cannot be parsed.
    return undefined;
  }
}
