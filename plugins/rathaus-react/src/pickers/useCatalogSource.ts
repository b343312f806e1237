import { useMemo } from 'react';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { displayName } from '../names/displayName';
import { PickerOption, PickerSource } from './pickerSource';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
  'metadata.annotations',
  'spec.profile',
];

const SEARCHED_FIELDS = [
  'metadata.name',
  'metadata.title',
  'spec.profile.displayname',
];

/** What a person does, as the directory gives it. */
const ANNOTATION_FUNCTION = 'rathaus.portal/function';

/** Most options of one search. */
const LIMIT = 20;

/** Tells apart what has the same name: a person's function, what an interface is for. */
function noteOf(entity: Entity): string | undefined {
  return entity.kind === 'API'
    ? entity.metadata.description
    : entity.metadata.annotations?.[ANNOTATION_FUNCTION];
}

function optionOf(entity: Entity): PickerOption {
  return {
    value: stringifyEntityRef(entity).toLocaleLowerCase('en-US'),
    label: displayName(entity) ?? entity.metadata.name,
    note: noteOf(entity),
  };
}

/**
 * What the catalog holds of some kinds: people and groups, or interfaces.
 *
 * @param kinds - names of kinds, comma-separated so that they keep their identity, e.g. `User,Group`
 */
export function useCatalogSource(kinds: string): PickerSource {
  const catalogApi = useApi(catalogApiRef);
  return useMemo(
    () => ({
      search: async query => {
        const { items } = await catalogApi.queryEntities({
          filter: { kind: kinds.split(',') },
          fields: FIELDS,
          limit: LIMIT,
          ...(query && {
            fullTextFilter: { term: query, fields: SEARCHED_FIELDS },
          }),
        });
        return items
          .map(optionOf)
          .sort((a, b) => a.label.localeCompare(b.label, 'de'));
      },
      resolve: async refs => {
        const { items } = await catalogApi.getEntitiesByRefs({
          entityRefs: [...refs],
          fields: FIELDS,
        });
        return items.flatMap(entity => (entity ? [optionOf(entity)] : []));
      },
    }),
    [catalogApi, kinds],
  );
}
