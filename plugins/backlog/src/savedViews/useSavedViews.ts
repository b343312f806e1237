import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { SavedViewList } from '@rathaus/plugin-backlog-common';
import { Loaded, useLoad } from '@rathaus/rathaus-react';
import { savedViewApiRef } from './savedViewApi';

/**
 * The saved views of a board that the person sees.
 *
 * @param wanted - false as long as nobody needs them: then nothing is asked
 */
export function useSavedViews(
  board: string,
  wanted: boolean,
): Loaded<SavedViewList | undefined> {
  const api = useApi(savedViewApiRef);
  const load = useCallback(
    async (signal: AbortSignal) =>
      wanted ? api.getViews(board, { signal }) : undefined,
    [api, board, wanted],
  );
  return useLoad(load);
}
