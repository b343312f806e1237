import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ReferenceListId } from '@rathaus/plugin-service-registry-common';
import { useLoad } from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';
import { useStable } from '../../lib/useStable';

/** Most keys that the API looks up at once. */
const MAX_KEYS = 100;

/**
 * Looks up the official names of LeiKa keys or OZG ids.
 *
 * @returns names by key; a key is missing while the list is loading, or when the list does not have it
 */
export function useReferenceNames(
  list: ReferenceListId,
  keys: readonly string[],
): ReadonlyMap<string, string> {
  const api = useApi(serviceRegistryApiRef);
  const wanted = useStable(keys.slice(0, MAX_KEYS));
  const load = useCallback(
    async (signal: AbortSignal) => {
      if (wanted.length === 0) {
        return new Map<string, string>();
      }
      const { items } = await api.searchReference(
        list,
        { key: [...wanted], limit: MAX_KEYS },
        { signal },
      );
      return new Map(items.map(item => [item.key, item.name]));
    },
    [api, list, wanted],
  );
  return useLoad(load).value ?? new Map();
}
