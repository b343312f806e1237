import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { Loaded, useLoad } from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../api';

/** One entry, as far as the person may see it. */
export function useEntry(name: string): Loaded<ServiceEntry> {
  const api = useApi(serviceRegistryApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getEntry(name, { signal }),
    [api, name],
  );
  return useLoad(load);
}
