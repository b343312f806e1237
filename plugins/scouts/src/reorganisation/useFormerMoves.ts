import { useCallback, useEffect } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  Reorganisation,
  ReorganisationList,
} from '@rathaus/plugin-scouts-common';
import { Loaded, useLoad } from '@rathaus/rathaus-react';
import { scoutsApiRef } from '../api';

/** How often the list is asked for while the server is still at work on a move, in milliseconds. */
const POLL_MS = 5_000;

function isUnderWay({ state }: Reorganisation): boolean {
  return state === 'running' || state === 'undoing';
}

/** The moves so far; asked for again and again while one of them is under way. */
export function useFormerMoves(): Loaded<ReorganisationList> {
  const api = useApi(scoutsApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getReorganisations({ signal }),
    [api],
  );
  const loaded = useLoad(load);
  const { value: list, error, loading, reload } = loaded;
  const shouldAsk = list?.items.some(isUnderWay) && !loading && !error;
  useEffect(() => {
    if (!shouldAsk) {
      return undefined;
    }
    const timer = setTimeout(reload, POLL_MS);
    return () => clearTimeout(timer);
  }, [shouldAsk, reload]);
  return loaded;
}
