import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import {
  UpkeepItem,
  UpkeepList,
} from '@rathaus/plugin-service-registry-common';
import { useLoad } from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../api';
import { upkeepView, WorklistState } from './lib/worklistView';

const PAGE_SIZE = 50;

/** The entries somebody looks after, as far as they have been asked for. */
export interface UpkeepEntries {
  /** Undefined until the first answer. */
  items?: UpkeepItem[];
  totalItems: number;
  counts?: UpkeepList['counts'];
  error?: Error;
  loading: boolean;
  /** Asks for the next ones; missing when all are there. */
  loadMore?: () => void;
  reload: () => void;
}

/** Asks for the entries of a view, by the day they are due, page by page. */
export function useUpkeepList(state: WorklistState): UpkeepEntries {
  const { view, owner } = state;
  const api = useApi(serviceRegistryApiRef);
  const query = useCallback(
    (cursor?: string) => ({
      view: upkeepView(view),
      owner,
      limit: PAGE_SIZE,
      cursor,
    }),
    [view, owner],
  );
  const load = useCallback(
    (signal: AbortSignal) => api.getUpkeep(query(), { signal }),
    [api, query],
  );
  const first = useLoad(load);
  const [further, setFurther] = useState<UpkeepList[]>([]);
  const [furtherError, setFurtherError] = useState<Error>();
  useEffect(() => {
    setFurther([]);
    setFurtherError(undefined);
  }, [first.value]);

  const last = further.length > 0 ? further[further.length - 1] : first.value;
  const cursor = last?.pageInfo.nextCursor;
  const loadMore = async () => {
    setFurtherError(undefined);
    try {
      const next = await api.getUpkeep(query(cursor));
      setFurther(pages => [...pages, next]);
    } catch (error) {
      setFurtherError(toError(error));
    }
  };
  return {
    items: first.value && [first.value, ...further].flatMap(page => page.items),
    totalItems: first.value?.totalItems ?? 0,
    counts: first.value?.counts,
    error: first.error ?? furtherError,
    loading: first.loading,
    loadMore: cursor ? loadMore : undefined,
    reload: first.reload,
  };
}
