import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { serviceRegistryApiRef } from '@rathaus/plugin-service-registry';
import {
  BrowseQueryInput,
  ServiceEntrySummary,
} from '@rathaus/plugin-service-registry-common';

/** Entries on their way. */
export interface EntriesState {
  /** Missing while they are loading. */
  entries?: ServiceEntrySummary[];
  error?: Error;
  retry: () => void;
}

/**
 * Reads a few entries of the Servicekatalog.
 *
 * @param query - must not change between renders unless other entries are wanted; without one nothing is asked
 */
export function useEntries(query: BrowseQueryInput | undefined): EntriesState {
  const registry = useApi(serviceRegistryApiRef);
  const [entries, setEntries] = useState<ServiceEntrySummary[]>();
  const [error, setError] = useState<Error>();
  const [attempt, setAttempt] = useState(0);
  const retry = useCallback(() => setAttempt(count => count + 1), []);

  useEffect(() => {
    if (!query) {
      return undefined;
    }
    const abort = new AbortController();
    setError(undefined);
    registry.browse(query, { signal: abort.signal }).then(
      result => setEntries(result.items),
      failure => !abort.signal.aborted && setError(failure),
    );
    return () => abort.abort();
  }, [registry, query, attempt]);

  return { entries, error, retry };
}
