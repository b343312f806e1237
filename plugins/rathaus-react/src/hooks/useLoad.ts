import { useCallback, useEffect, useMemo, useState } from 'react';
import { toError } from '@backstage/errors';

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

interface State<T> {
  value?: T;
  error?: Error;
  /** The question that was settled last. */
  settled?: unknown;
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
  const [state, setState] = useState<State<T>>({});
  const [attempt, setAttempt] = useState(0);
  // Each attempt at each question is an object of its own, so that what was settled can be told from what was not.
  const question = useMemo(() => ({ load, attempt }), [load, attempt]);

  useEffect(() => {
    const controller = new AbortController();
    question.load(controller.signal).then(
      value => {
        if (!controller.signal.aborted) {
          setState({ value, settled: question });
        }
      },
      reason => {
        if (!controller.signal.aborted) {
          setState(old => ({
            value: old.value,
            error: toError(reason),
            settled: question,
          }));
        }
      },
    );
    return () => controller.abort();
  }, [question]);

  const reload = useCallback(() => setAttempt(old => old + 1), []);
  const replace = useCallback(
    (value: T) => setState(old => ({ ...old, value, error: undefined })),
    [],
  );
  return {
    value: state.value,
    error: state.error,
    // Computed, so that no render shows an old answer as if it were the new one's.
    loading: state.settled !== question,
    reload,
    replace,
  };
}
