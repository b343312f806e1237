import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import {
  EntryRevision,
  RevisionList,
} from '@rathaus/plugin-service-registry-common';
import { useLoad } from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';

const PAGE_SIZE = 20;

/** The history as far as it has been asked for. */
export interface Revisions {
  items?: EntryRevision[];
  error?: Error;
  /** Asks for older ones; missing when there are none. */
  loadMore?: () => void;
  loadingMore: boolean;
  reload: () => void;
}

/**
 * The history of an entry, newest first.
 *
 * @param revision - the entry's present revision; a new one reads the history anew
 */
export function useRevisions(name: string, revision: number): Revisions {
  const api = useApi(serviceRegistryApiRef);
  const load = useCallback(
    (signal: AbortSignal) =>
      // `revision` is part of the question only through its change.
      api.listRevisions(name, { limit: PAGE_SIZE }, { signal }),
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [api, name, revision],
  );
  const first = useLoad(load);
  const [older, setOlder] = useState<RevisionList[]>([]);
  const [olderError, setOlderError] = useState<Error>();
  const [loadingMore, setLoadingMore] = useState(false);

  useEffect(() => setOlder([]), [first.value]);

  const last = older.length > 0 ? older[older.length - 1] : first.value;
  const cursor = last?.pageInfo.nextCursor;
  const loadMore = async () => {
    setLoadingMore(true);
    setOlderError(undefined);
    try {
      const next = await api.listRevisions(name, { limit: PAGE_SIZE, cursor });
      setOlder(pages => [...pages, next]);
    } catch (error) {
      setOlderError(toError(error));
    } finally {
      setLoadingMore(false);
    }
  };
  return {
    items: first.value && [first.value, ...older].flatMap(page => page.items),
    error: first.error ?? olderError,
    loadMore: cursor ? loadMore : undefined,
    loadingMore,
    reload: first.reload,
  };
}
