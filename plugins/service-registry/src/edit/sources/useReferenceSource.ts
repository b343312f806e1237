import { useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  leikaKey,
  ozgId,
  ReferenceItem,
  ReferenceListId,
} from '@rathaus/plugin-service-registry-common';
import { PickerOption, PickerSource } from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';
import { useText } from '../../translations/useText';

const KEY_SCHEMAS = { leika: leikaKey, ozg: ozgId };

function optionOf(item: ReferenceItem): PickerOption {
  return {
    value: item.key,
    detail: item.key,
    label: item.name,
    note: item.group,
  };
}

/**
 * LeiKa services or OZG services by key, name or part of the name. A well-formed key that is not found can be taken
 * all the same, for the time before a list is imported; the registry has the last word.
 */
export function useReferenceSource(list: ReferenceListId): PickerSource {
  const api = useApi(serviceRegistryApiRef);
  const t = useText();
  return useMemo(
    () => ({
      search: async (q, signal) => {
        const { items } = await api.searchReference(
          list,
          { q, limit: 30 },
          { signal },
        );
        return items.map(optionOf);
      },
      resolve: async (keys, signal) => {
        const { items } = await api.searchReference(
          list,
          { key: [...keys], limit: 100 },
          { signal },
        );
        return items.map(optionOf);
      },
      accept: query => {
        const key = KEY_SCHEMAS[list].safeParse(query).data;
        return key
          ? { value: key, detail: key, label: t('edit.picker.unknownKey') }
          : undefined;
      },
    }),
    [api, list, t],
  );
}
