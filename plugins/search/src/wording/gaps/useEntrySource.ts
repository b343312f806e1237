import { useMemo } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ServiceEntrySummary } from '@rathaus/plugin-service-registry-common';
import { PickerOption, PickerSource } from '@rathaus/rathaus-react';
import { entriesApiRef } from '../api/entriesApi';

/** As many as somebody looks through. */
const LIMIT = 20;

function optionOf(entry: ServiceEntrySummary): PickerOption {
  return { value: entry.name, label: entry.title, note: entry.ownerTitle };
}

/** The entries of the Servicekatalog, by name. */
export function useEntrySource(): PickerSource {
  const api = useApi(entriesApiRef);
  return useMemo(
    () => ({
      search: async (q, signal) => {
        const { items } = await api.browse({ q, limit: LIMIT }, { signal });
        return items.map(optionOf);
      },
      resolve: async (names, signal) => {
        const { items } = await api.browse({ name: [...names] }, { signal });
        return items.map(optionOf);
      },
    }),
    [api],
  );
}
