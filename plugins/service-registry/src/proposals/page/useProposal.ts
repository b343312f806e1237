import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import {
  Proposal,
  ServiceEntry,
} from '@rathaus/plugin-service-registry-common';
import { Loaded, useLoad } from '@rathaus/rathaus-react';
import { serviceRegistryApiRef } from '../../api';

/** A proposal and the entry it is about. */
export interface ProposalInContext {
  proposal: Proposal;
  /** Missing when it cannot be read any more; the proposal is told without it. */
  entry?: ServiceEntry;
}

/** Reads a proposal together with its entry as it is now. */
export function useProposal(id: string): Loaded<ProposalInContext> {
  const api = useApi(serviceRegistryApiRef);
  const load = useCallback(
    async (signal: AbortSignal) => {
      const proposal = await api.getProposal(id, { signal });
      // What is proposed anew is not there yet; an entry of that name would be another one.
      const isAboutEntry =
        proposal.kind === 'edit' || proposal.kind === 'remark';
      const entry = isAboutEntry
        ? await api.getEntry(proposal.entry, { signal }).catch(() => undefined)
        : undefined;
      return { proposal, entry };
    },
    [api, id],
  );
  return useLoad(load);
}
