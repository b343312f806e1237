import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { BrowseResult } from '@rathaus/plugin-service-registry-common';
import { Loaded, useLoad } from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';
import { useStable } from '../../lib/useStable';
import { ListState, toBrowseQuery } from '../state/listState';

/** One page of the list with its total and its facet counts; the last one stays until the next is there. */
export function useBrowse(
  state: ListState,
  favourites: readonly string[],
): Loaded<BrowseResult> {
  const api = useApi(serviceRegistryApiRef);
  const query = useStable(toBrowseQuery(state, favourites));
  const load = useCallback(
    (signal: AbortSignal) => api.browse(query, { signal }),
    [api, query],
  );
  return useLoad(load);
}
