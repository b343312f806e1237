import { useMemo } from 'react';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { PickerOption, PickerSource } from '../pickers/pickerSource';

const FIELDS = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
  'spec.profile',
];

const SEARCHED_FIELDS = [
  'metadata.name',
  'metadata.title',
  'spec.profile.displayname',
];

/** Most options of one search. */
const LIMIT = 20;

function displayName(entity: Entity): string {
  const profile = entity.spec?.profile;
  const name =
    typeof profile === 'object' && profile !== null && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return typeof name === 'string'
    ? name
    : entity.metadata.title ?? entity.metadata.name;
}

function optionOf(entity: Entity): PickerOption {
  return {
    value: stringifyEntityRef(entity).toLocaleLowerCase('en-US'),
    label: displayName(entity),
    note: entity.metadata.description,
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
