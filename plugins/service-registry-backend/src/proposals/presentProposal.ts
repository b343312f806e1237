import {
  Proposal,
  ProposalAction,
  ProposedChange,
} from '@rathaus/plugin-service-registry-common';
import { fieldLeaves, sameValue } from '@rathaus/rathaus-common';
import { EntryProposal, FoundProposal, titleOf } from './FoundProposal';
import { PROPOSED_REVISION } from './lib/proposedEntry';
import { StoredChange } from './ProposalStore';

function asProposed(changes: StoredChange[]): ProposedChange[] {
  return changes.map(change => ({ ...change, changedMeanwhile: false }));
}

/** An open proposal is shown against the entry as it is now. */
function openChanges({ proposal, entry }: EntryProposal): ProposedChange[] {
  const leaves = fieldLeaves(entry.fields);
  return proposal.changes.map(change => {
    const current = leaves.get(change.path);
    const changedMeanwhile = !sameValue(current, change.before);
    const isNews = changedMeanwhile && !sameValue(current, change.after);
    return { ...change, changedMeanwhile, ...(isNews && { current }) };
  });
}

function changesOf(found: FoundProposal): ProposedChange[] {
  if (found.descriptor) {
    // It is told as a whole.
    return [];
  }
  const { kind, state, changes } = found.proposal;
  return state === 'open' && kind !== 'create'
    ? openChanges(found)
    : asProposed(changes);
}

/** A proposal with what it is about. */
export function presentProposal(
  found: FoundProposal,
  more: {
    owner: string;
    ownerTitle?: string;
    allowedActions: ProposalAction[];
  },
): Proposal {
  const { decidedBy, ...rest } = found.proposal;
  return {
    ...rest,
    ...more,
    entryTitle: titleOf(found),
    entryRevision: found.descriptor ? PROPOSED_REVISION : found.entry.revision,
    changes: changesOf(found),
    ...(rest.decidedAt && { decidedBy }),
  };
}
