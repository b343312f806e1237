import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { MAX_TERM_LENGTH, Suggestions } from '@rathaus/plugin-search-common';
import {
  Loaded,
  SearchKind,
  useDebounced,
  useLoad,
} from '@rathaus/rathaus-react';
import { portalSearchApiRef } from '../api/portalSearchApi';
import { searchKindsApiRef } from '../kinds/searchKindsApi';

/** Time without a key before suggestions are asked for, in milliseconds. */
const REST_MS = 150;

/** Suggestions, and what they look like. */
export interface ShownSuggestions extends Suggestions {
  kinds: readonly SearchKind[];
}

/** Suggestions for what is being typed; the last ones stay until the next are there. Nothing is asked while inactive. */
export function useSuggestions(
  text: string,
  isActive: boolean,
): Loaded<ShownSuggestions | undefined> {
  const api = useApi(portalSearchApiRef);
  const kindsApi = useApi(searchKindsApiRef);
  const words = useDebounced(text.trim().slice(0, MAX_TERM_LENGTH), REST_MS);
  const load = useCallback(
    async (signal: AbortSignal) => {
      if (!isActive || !words) {
        return undefined;
      }
      const [{ groups }, kinds] = await Promise.all([
        api.suggest(words, { signal }),
        kindsApi.load(),
      ]);
      return { groups, kinds };
    },
    [api, kindsApi, words, isActive],
  );
  return useLoad(load);
}
