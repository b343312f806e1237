import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { useSignal } from '@backstage/plugin-signals-react';
import { backlogApiRef } from '../../api';
import { BoardSnapshot, BoardStore } from './BoardStore';
import { useCatchUp } from './useCatchUp';

/** Channel on which the backend says that a board has changed, and nothing else. */
export const CHANNEL = 'backlog';

/** What comes on the channel. */
export type ChangedBoard = { board: string; version: number };

/** A board and everything that happens to it while the page is open. */
export function useBoardStore(board: string): {
  store: BoardStore;
  snapshot: BoardSnapshot;
} {
  const api = useApi(backlogApiRef);
  const store = useMemo(() => new BoardStore(api, board), [api, board]);
  const snapshot = useSyncExternalStore(store.subscribe, store.getSnapshot);
  const { lastSignal } = useSignal<ChangedBoard>(CHANNEL);

  useEffect(() => {
    void store.refresh();
    return () => store.stop();
  }, [store]);
  useEffect(() => {
    if (lastSignal?.board === board) {
      void store.heard(lastSignal.version);
    }
  }, [store, board, lastSignal]);
  useCatchUp(useCallback(() => void store.refresh(), [store]));

  return { store, snapshot };
}
