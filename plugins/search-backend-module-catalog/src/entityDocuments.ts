import { StreamEntitiesRequest } from '@backstage/catalog-client';
import { CATALOG_DOCUMENT_TYPES } from '@rathaus/plugin-search-common';
import { SCHOOL_GROUP_TYPE } from '@rathaus/rathaus-common';
import { berlinDay } from '@rathaus/rathaus-node';
import { ENTITY_KINDS, toEntityDocument } from '@rathaus/plugin-search-node';
import { EntityDocuments } from './EntityCollatorFactory';
import { NOT_FROM_REGISTRY, repositoryEntryOf } from './lib/repositoryEntry';
import { toSchoolDocument } from './lib/schoolDocument';

const SCHOOLS: StreamEntitiesRequest['query'] = {
  $all: [{ kind: 'group' }, { 'spec.type': SCHOOL_GROUP_TYPE }],
};

/** Schools by name, Schulnummer and address. */
function schoolDocuments(now: () => Date): EntityDocuments {
  return {
    type: CATALOG_DOCUMENT_TYPES.school,
    request: {
      query: SCHOOLS,
      fields: ['kind', 'metadata', 'spec.type', 'spec.profile', 'spec.school'],
    },
    toDocument: (entity, departments) =>
      toSchoolDocument(entity, departments, berlinDay(now())),
  };
}

/** All other groups. */
const groupDocuments: EntityDocuments = {
  type: CATALOG_DOCUMENT_TYPES.group,
  request: {
    query: {
      $all: [{ kind: 'group' }, { $not: { 'spec.type': SCHOOL_GROUP_TYPE } }],
    },
    fields: ['kind', 'metadata', 'spec.type', 'spec.profile'],
  },
  toDocument: toEntityDocument,
};

/** What is neither a group nor an entry nor a person. */
const otherDocuments: EntityDocuments = {
  type: CATALOG_DOCUMENT_TYPES.entity,
  request: {
    query: {
      $all: [{ kind: { $in: [...ENTITY_KINDS] } }, NOT_FROM_REGISTRY],
    },
    fields: ['kind', 'metadata', 'spec'],
  },
  toDocument: (entity, departments) =>
    repositoryEntryOf(entity)
      ? undefined
      : toEntityDocument(entity, departments),
};

/** Every type of documents that the catalog alone gives. */
export function allEntityDocuments(now: () => Date): EntityDocuments[] {
  return [schoolDocuments(now), groupDocuments, otherDocuments];
}
