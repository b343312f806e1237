import { useCallback } from 'react';
import { ResponseError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { PortalResultSet } from '@rathaus/plugin-search-common';
import { Loaded, SearchKind, useLoad } from '@rathaus/rathaus-react';
import { portalSearchApiRef } from '../api/portalSearchApi';
import { SearchAddress } from '../lib/address';
import { typeOfId } from '../lib/kindsInAddress';

/** Results on a page. */
const PAGE_SIZE = 25;

/** Says whether the search has not read anything yet, as in the first seconds after a start. */
export function isBeingBuilt(error: Error): boolean {
  return (
    error instanceof ResponseError &&
    error.body.error.name === 'MissingIndexError'
  );
}

/**
 * Asks the search what the address says.
 *
 * @param address - keep its identity as long as it says the same
 */
export function useResults(
  address: SearchAddress,
  kinds: readonly SearchKind[],
): Loaded<PortalResultSet> {
  const api = useApi(portalSearchApiRef);
  const load = useCallback(
    (signal: AbortSignal) =>
      api.query(
        {
          term: address.words,
          ...(address.kinds.length > 0 && {
            types: address.kinds.map(id => typeOfId(kinds, id)),
          }),
          ...(address.departments.length > 0 && {
            filters: { department: address.departments },
          }),
          facets: true,
          pageLimit: PAGE_SIZE,
          pageCursor: address.cursor,
        },
        { signal },
      ),
    [api, address, kinds],
  );
  return useLoad(load);
}
