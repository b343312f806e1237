import {
  Proposal,
  ProposalAction,
  ProposedChange,
} from '@rathaus/plugin-service-registry-common';
import { fieldLeaves, sameValue } from '@rathaus/rathaus-common';
import { StoredEntry } from '../entries/EntryStore';
import { StoredProposal } from './ProposalStore';

/** An open proposal is shown against the entry as it is now. */
function openChanges(
  { changes }: StoredProposal,
  entry: StoredEntry,
): ProposedChange[] {
  const leaves = fieldLeaves(entry.fields);
  return changes.map(change => {
    const current = leaves.get(change.path);
    const changedMeanwhile = !sameValue(current, change.before);
    const isNews = changedMeanwhile && !sameValue(current, change.after);
    return { ...change, changedMeanwhile, ...(isNews && { current }) };
  });
}

/** A proposal with the entry it is about. */
export function presentProposal(
  proposal: StoredProposal,
  entry: StoredEntry,
  more: { ownerTitle?: string; allowedActions: ProposalAction[] },
): Proposal {
  const { decidedBy, ...rest } = proposal;
  return {
    ...rest,
    entryTitle: entry.fields.title,
    owner: entry.fields.owner,
    ownerTitle: more.ownerTitle,
    entryRevision: entry.revision,
    changes:
      proposal.state === 'open' && proposal.kind !== 'create'
        ? openChanges(proposal, entry)
        : proposal.changes.map(change => ({
            ...change,
            changedMeanwhile: false,
          })),
    ...(proposal.decidedAt && { decidedBy }),
    allowedActions: more.allowedActions,
  };
}
