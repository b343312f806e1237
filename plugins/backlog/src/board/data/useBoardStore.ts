import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { useSignal } from '@backstage/plugin-signals-react';
import { backlogApiRef } from '../../api';
import { BoardSnapshot, BoardStore } from './BoardStore';

/** Channel on which the backend says that a board has changed, and nothing else. */
const CHANNEL = 'backlog';

/** What comes on the channel. */
type ChangedBoard = { board: string; version: number };

/** Reads the board whenever something may have been missed: on coming back to the page, and to the network. */
function useCatchUp(store: BoardStore) {
  useEffect(() => {
    const catchUp = () => {
      if (document.visibilityState === 'visible') {
        void store.refresh();
      }
    };
    window.addEventListener('focus', catchUp);
    window.addEventListener('online', catchUp);
    document.addEventListener('visibilitychange', catchUp);
    return () => {
      window.removeEventListener('focus', catchUp);
      window.removeEventListener('online', catchUp);
      document.removeEventListener('visibilitychange', catchUp);
    };
  }, [store]);
}

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
  useCatchUp(store);

  return { store, snapshot };
}
