import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import { ConfirmEntriesInput } from '@rathaus/plugin-service-registry-common';
import { serviceRegistryApiRef } from '../api';
import { Results, resultsByName } from './lib/results';

/** Confirming many entries at once. */
export interface ConfirmEntries {
  pending: boolean;
  error: Error | undefined;
  /** What became of each, since `forget` was called last. */
  results: Results;
  send(entries: ConfirmEntriesInput['entries']): Promise<void>;
  forget(): void;
}

/** Sends marked entries to the registry and keeps what became of each. */
export function useConfirmEntries(): ConfirmEntries {
  const api = useApi(serviceRegistryApiRef);
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<Error>();
  const [results, setResults] = useState<Results>({});
  const send = async (entries: ConfirmEntriesInput['entries']) => {
    setPending(true);
    setError(undefined);
    try {
      const answer = await api.confirmEntries({ entries });
      setResults(old => ({ ...old, ...resultsByName(answer) }));
    } catch (reason) {
      setError(toError(reason));
    } finally {
      setPending(false);
    }
  };
  const forget = () => {
    setResults({});
    setError(undefined);
  };
  return { pending, error, results, send, forget };
}
