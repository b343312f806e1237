import { useMemo } from 'react';
import {
  REFERENCE_LISTS,
  ReferenceListId,
} from '@rathaus/plugin-service-registry-common';
import { useSearchParams } from 'react-router-dom';

/** Which list is shown and what is searched in it; stands in the address. */
export interface ReferenceView {
  list: ReferenceListId;
  query: string;
  showList(list: ReferenceListId): void;
  search(query: string): void;
}

/** Reads and writes the view in the address. */
export function useReferenceView(): ReferenceView {
  const [params, setParams] = useSearchParams();
  return useMemo(() => {
    const list =
      REFERENCE_LISTS.find(known => known === params.get('liste')) ??
      REFERENCE_LISTS[0];
    return {
      list,
      query: params.get('q') ?? '',
      showList: chosen => setParams({ liste: chosen }),
      search: query =>
        setParams(
          { liste: list, ...(query && { q: query }) },
          { replace: true },
        ),
    };
  }, [params, setParams]);
}
