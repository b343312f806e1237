import { useState } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  DecideProposalInput,
  Proposal,
} from '@rathaus/plugin-service-registry-common';
import { FieldProblem } from '@rathaus/rathaus-common';
import { serviceRegistryApiRef } from '../../api';
import { describeFailure } from '../../entry/actions/describeFailure';
import { useText } from '../../translations/useText';
import { readDecideFailure } from '../lib/decideFailure';

/** Deciding a proposal, and everything that can come of it. */
export interface Deciding {
  pending: boolean;
  /** Somebody was faster, with the proposal or with the entry; the page shows what is there now. */
  overtaken: boolean;
  /** Fields that do not go together as decided. */
  problems: readonly FieldProblem[];
  /** A sentence for people about what else went wrong. */
  failure: string | undefined;
  decide(input: Omit<DecideProposalInput, 'entryRevision'>): Promise<void>;
}

/**
 * @param onDecided - is told what became of the proposal
 * @param reload - reads proposal and entry anew
 */
export function useDecide(options: {
  proposal: Proposal;
  onDecided(proposal: Proposal): void;
  reload(): void;
}): Deciding {
  const { proposal, onDecided, reload } = options;
  const api = useApi(serviceRegistryApiRef);
  const t = useText();
  const [pending, setPending] = useState(false);
  const [overtaken, setOvertaken] = useState(false);
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const [failure, setFailure] = useState<string>();

  const decide: Deciding['decide'] = async input => {
    setPending(true);
    setProblems([]);
    setFailure(undefined);
    try {
      const decided = await api.decideProposal(proposal.id, proposal.revision, {
        ...input,
        entryRevision: proposal.entryRevision,
      });
      setOvertaken(false);
      onDecided(decided);
    } catch (reason) {
      const found = readDecideFailure(reason);
      if (found.kind === 'conflict') {
        setOvertaken(true);
        reload();
      } else if (found.kind === 'fields') {
        setProblems(found.problems);
      } else {
        setFailure(describeFailure(t, found.error));
      }
    } finally {
      setPending(false);
    }
  };
  return { pending, overtaken, problems, failure, decide };
}
