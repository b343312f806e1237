import {
  ProposalAction,
  proposalDecidePermission,
} from '@rathaus/plugin-service-registry-common';
import { StoredEntry } from '../entries/EntryStore';
import { EntryAccess } from '../permissions/EntryAccess';
import { StoredProposal } from './ProposalStore';

/** Who asks, and what the person may do. */
export interface Asker {
  /** User ref or service subject. */
  actor: string;
  access: EntryAccess;
}

/** Nobody decides in their own cause. */
export function mayDecide(
  proposal: StoredProposal,
  entry: StoredEntry,
  { actor, access }: Asker,
): boolean {
  return (
    proposal.createdBy !== actor &&
    access.allows(proposalDecidePermission, entry.fields)
  );
}

/** What the person may do with the proposal now. */
export function allowedActions(
  proposal: StoredProposal,
  entry: StoredEntry,
  asker: Asker,
): ProposalAction[] {
  if (proposal.state !== 'open') {
    return [];
  }
  if (proposal.createdBy === asker.actor) {
    return ['withdraw'];
  }
  return mayDecide(proposal, entry, asker) ? ['decide'] : [];
}
