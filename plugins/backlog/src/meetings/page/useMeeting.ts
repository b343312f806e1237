import { useCallback, useEffect } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { useSignal } from '@backstage/plugin-signals-react';
import { Meeting } from '@rathaus/plugin-backlog-common';
import { Loaded, useLoad } from '@rathaus/rathaus-react';
import { useCatchUp } from '../../board/data/useCatchUp';
import { CHANNEL, ChangedBoard } from '../../board/data/useBoardStore';
import { meetingApiRef } from '../meetingApi';

/** A meeting, read anew when something about its board has changed and on coming back to the page. */
export function useMeeting(board: string, id: string): Loaded<Meeting> {
  const api = useApi(meetingApiRef);
  const load = useCallback(
    (signal: AbortSignal) => api.getMeeting(id, { signal }),
    [api, id],
  );
  const loaded = useLoad(load);
  const { reload } = loaded;
  const { lastSignal } = useSignal<ChangedBoard>(CHANNEL);
  useEffect(() => {
    if (lastSignal?.board === board) {
      reload();
    }
  }, [lastSignal, board, reload]);
  useCatchUp(reload);
  return loaded;
}
