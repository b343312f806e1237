import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { serviceRegistryApiRef } from '../api';
import { Loaded, useLoad } from '../lib/useLoad';

/** One entry, as far as the person may see it. */
export function useEntry(name: string): Loaded<ServiceEntry> {
  const api = useApi(serviceRegistryApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getEntry(name, { signal }),
    [api, name],
  );
  return useLoad(load);
}
