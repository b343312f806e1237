import { useState } from 'react';
import { toError } from '@backstage/errors';

/** Something that is done to a run at the press of a button. */
export interface RunAction {
  pending: boolean;
  /** Why it did not work. */
  failure: string | undefined;
  run(): void;
}

/** @param onDone - called once it has worked */
export function useRunAction(
  action: () => Promise<unknown>,
  onDone: () => void,
): RunAction {
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string>();
  const run = async () => {
    setPending(true);
    setFailure(undefined);
    try {
      await action();
      onDone();
    } catch (error) {
      setFailure(toError(error).message);
    } finally {
      setPending(false);
    }
  };
  return { pending, failure, run };
}
