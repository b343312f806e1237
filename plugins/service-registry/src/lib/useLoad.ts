import { useCallback, useEffect, useState } from 'react';

/** What a page knows about something it asked the server for. */
export interface Loaded<T> {
  /** The newest answer; stays while a newer question is on its way or has failed. */
  value?: T;
  /** Why the last question failed; gone once one succeeds. */
  error?: Error;
  loading: boolean;
  /** Asks again. */
  reload(): void;
  /** Puts an answer that came another way in its place, for example that of a save. */
  replace(value: T): void;
}

type State<T> = Pick<Loaded<T>, 'value' | 'error' | 'loading'>;

function asError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}

/**
 * Asks the server whenever the question changes. An older question that is still on its way is cancelled, so answers
 * never overtake each other; leaving the page cancels too.
 *
 * @param load - asks; keep its identity with `useCallback`, a new identity is a new question
 */
export function useLoad<T>(
  load: (signal: AbortSignal) => Promise<T>,
): Loaded<T> {
  const [state, setState] = useState<State<T>>({ loading: true });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const controller = new AbortController();
    setState(old => ({ ...old, loading: true }));
    load(controller.signal).then(
      value => {
        if (!controller.signal.aborted) {
          setState({ value, loading: false });
        }
      },
      reason => {
        if (!controller.signal.aborted) {
          setState(old => ({
            value: old.value,
            error: asError(reason),
            loading: false,
          }));
        }
      },
    );
    return () => controller.abort();
  }, [load, attempt]);

  const reload = useCallback(() => setAttempt(old => old + 1), []);
  const replace = useCallback(
    (value: T) => setState({ value, loading: false }),
    [],
  );
  return { ...state, reload, replace };
}
