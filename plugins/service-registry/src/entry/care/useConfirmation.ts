import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { toError } from '@backstage/errors';
import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { serviceRegistryApiRef } from '../../api';
import { readSaveFailure } from '../../edit/lib/saveFailure';
import { useText } from '../../translations/useText';
import { describeFailure } from '../actions/describeFailure';
import { ChangedMeanwhile, changedMeanwhile } from './changedMeanwhile';

/** Confirming an entry, and everything that can come of it. */
export interface Confirmation {
  pending: boolean;
  /** What somebody else changed before; the person has to look again. */
  meanwhile: ChangedMeanwhile | undefined;
  /** A sentence for people. */
  failure: string | undefined;
  confirm(): Promise<void>;
  /** Marks the entry as doubtful; throws an error with a sentence for people. */
  doubt(reason: string): Promise<void>;
}

/**
 * @param onChange - shows the entry as the registry has it now, also when somebody else has changed it
 * @param onDone - says thanks
 */
export function useConfirmation(
  entry: ServiceEntry,
  onChange: (entry: ServiceEntry) => void,
  onDone: (entry: ServiceEntry) => void,
): Confirmation {
  const api = useApi(serviceRegistryApiRef);
  const t = useText();
  const [pending, setPending] = useState(false);
  const [meanwhile, setMeanwhile] = useState<ChangedMeanwhile>();
  const [failure, setFailure] = useState<string>();

  /** @returns a sentence about what went wrong that looking again does not heal */
  const send = async (input: { doubt?: string }) => {
    setPending(true);
    setFailure(undefined);
    try {
      const answer = await api.confirmEntry(entry.name, entry.revision, input);
      setMeanwhile(undefined);
      onChange(answer);
      onDone(answer);
      return undefined;
    } catch (error) {
      const found = readSaveFailure(error);
      if (found.kind !== 'conflict') {
        return describeFailure(t, toError(error));
      }
      setMeanwhile(changedMeanwhile(entry, found.current));
      onChange(found.current);
      return undefined;
    } finally {
      setPending(false);
    }
  };

  return {
    pending,
    meanwhile,
    failure,
    confirm: async () => setFailure(await send({})),
    doubt: async reason => {
      const problem = await send({ doubt: reason });
      if (problem) {
        throw new Error(problem);
      }
    },
  };
}
