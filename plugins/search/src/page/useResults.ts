import { useCallback } from 'react';
import { ResponseError } from '@backstage/errors';
import { useApi } from '@backstage/frontend-plugin-api';
import { SearchResultSet } from '@backstage/plugin-search-common';
import { searchApiRef } from '@backstage/plugin-search-react';
import { Loaded, useLoad } from '@rathaus/rathaus-react';

/** Results on a page. */
const PAGE_SIZE = 25;

/** Says whether the search has not read anything yet, as in the first seconds after a start. */
export function isBeingBuilt(error: Error): boolean {
  return (
    error instanceof ResponseError &&
    error.body.error.name === 'MissingIndexError'
  );
}

/** Asks the search. Without words there is nothing to ask, and so no answer. */
export function useResults(question: {
  words: string;
  /** Type of documents; missing for all. */
  type?: string;
  cursor?: string;
}): Loaded<SearchResultSet | undefined> {
  const { words, type, cursor } = question;
  const api = useApi(searchApiRef);
  const load = useCallback(
    async (signal: AbortSignal) =>
      words
        ? api.query(
            {
              term: words,
              ...(type && { types: [type] }),
              pageLimit: PAGE_SIZE,
              pageCursor: cursor,
            },
            { signal },
          )
        : undefined,
    [api, words, type, cursor],
  );
  return useLoad(load);
}
