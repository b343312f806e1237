import { useCallback, useEffect, useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { ScaffolderTask } from '@backstage/plugin-scaffolder-common';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { useLoad } from '@rathaus/rathaus-react';
import { afterEvent, openRun, RunState } from './lib/runState';

/** Time until the stream of events is opened anew after it broke, in milliseconds. */
const REST_MS = 3_000;

/** A run as it goes on. */
export interface WatchedRun {
  task?: ScaffolderTask;
  run?: RunState;
  /** Why the run could not be loaded. */
  error?: Error;
  loading: boolean;
  /** News do not come through right now. */
  disconnected: boolean;
  /** Loads the run anew, for example after it was started again. */
  reload(): void;
}

/** Follows a run until it ends. */
export function useRun(id: string): WatchedRun {
  const scaffolderApi = useApi(scaffolderApiRef);
  const load = useCallback(
    () => scaffolderApi.getTask(id),
    [scaffolderApi, id],
  );
  const { value: task, error, loading, reload } = useLoad(load);
  const [run, setRun] = useState<RunState>();
  const [disconnected, setDisconnected] = useState(false);

  useEffect(() => {
    if (!task) {
      return undefined;
    }
    let state = openRun(task);
    let timer: ReturnType<typeof setTimeout> | undefined;
    let subscription: { unsubscribe(): void } | undefined;
    setRun(state);

    const follow = () => {
      subscription = scaffolderApi
        .streamLogs({ taskId: task.id, after: state.lastEvent })
        .subscribe({
          next: event => {
            state = afterEvent(state, event);
            setRun(state);
            setDisconnected(false);
          },
          error: () => {
            // The stream also breaks off after the last event.
            if (state.status === 'running') {
              setDisconnected(true);
              timer = setTimeout(follow, REST_MS);
            }
          },
        });
    };
    follow();
    return () => {
      clearTimeout(timer);
      subscription?.unsubscribe();
      setDisconnected(false);
    };
  }, [scaffolderApi, task]);

  return {
    task: task?.id === id ? task : undefined,
    run,
    error,
    loading,
    disconnected,
    reload,
  };
}
