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
  /** Undefined until there is an answer for this view. */
  items?: UpkeepItem[];
  totalItems: number;
  counts?: UpkeepList['counts'];
  error?: Error;
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
    async (signal: AbortSignal) => ({
      page: await api.getUpkeep(query(), { signal }),
      query,
    }),
    [api, query],
  );
  const first = useLoad(load);
  // While another view is on its way, the entries of the one before are not this one's; the counts are everybody's.
  const page = first.value?.query === query ? first.value.page : undefined;
  const [further, setFurther] = useState<UpkeepList[]>([]);
  const [furtherError, setFurtherError] = useState<Error>();
  useEffect(() => {
    setFurther([]);
    setFurtherError(undefined);
  }, [first.value]);

  const last = further.length > 0 ? further[further.length - 1] : page;
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
    items: page && [page, ...further].flatMap(({ items }) => items),
    totalItems: page?.totalItems ?? 0,
    counts: first.value?.page.counts,
    error: first.error ?? furtherError,
    loadMore: cursor ? loadMore : undefined,
    reload: first.reload,
  };
}
