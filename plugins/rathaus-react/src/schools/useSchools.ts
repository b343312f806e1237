import { useCallback, useMemo } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Loaded, useLoad } from '../hooks/useLoad';
import { displayName } from '../names/displayName';
import { PickerOption, PickerSource } from '../pickers/pickerSource';
import { staticSource } from '../pickers/staticSource';

/** Type of the groups that are schools. */
export const SCHOOL_TYPE = 'schule';

/** All schools of the town by name. */
export function useSchools(): Loaded<PickerOption[]> {
  const catalogApi = useApi(catalogApiRef);
  const load = useCallback(async () => {
    const { items } = await catalogApi.getEntities({
      filter: { kind: 'Group', 'spec.type': SCHOOL_TYPE },
      fields: [
        'kind',
        'metadata.name',
        'metadata.namespace',
        'metadata.title',
        'spec.profile',
      ],
    });
    return items
      .map(entity => ({
        value: stringifyEntityRef(entity).toLocaleLowerCase('en-US'),
        label: displayName(entity) ?? entity.metadata.name,
      }))
      .sort((a, b) => a.label.localeCompare(b.label, 'de'));
  }, [catalogApi]);
  return useLoad(load);
}

/** The schools for a picker. */
export function useSchoolSource(): PickerSource {
  const { value: schools } = useSchools();
  return useMemo(() => staticSource(schools ?? []), [schools]);
}
