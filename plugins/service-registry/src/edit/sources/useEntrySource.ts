import { useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  entryNameFromRef,
  MAX_PAGE_SIZE,
  ServiceEntrySummary,
} from '@rathaus/plugin-service-registry-common';
import { PickerOption, PickerSource } from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';

function optionOf(entry: ServiceEntrySummary): PickerOption {
  return {
    value: entry.entityRef,
    label: entry.title,
    note: entry.ownerTitle,
  };
}

/**
 * The entries of the Servicekatalog.
 *
 * @param except - name of the entry that is being edited; it cannot depend on itself
 */
export function useEntrySource(except: string | undefined): PickerSource {
  const api = useApi(serviceRegistryApiRef);
  return useMemo(
    () => ({
      search: async (q, signal) => {
        const { items } = await api.browse({ q, limit: 20 }, { signal });
        return items.filter(({ name }) => name !== except).map(optionOf);
      },
      resolve: async (refs, signal) => {
        const name = refs.flatMap(ref => entryNameFromRef(ref) ?? []);
        const { items } = await api.browse(
          { name, limit: MAX_PAGE_SIZE },
          { signal },
        );
        return items.map(optionOf);
      },
    }),
    [api, except],
  );
}
