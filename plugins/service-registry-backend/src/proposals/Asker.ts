import {
  ProposalAction,
  proposalDecidePermission,
  teamCreatePermission,
} from '@rathaus/plugin-service-registry-common';
import { EntryAccess } from '../permissions/EntryAccess';
import { entriesOf, FoundProposal } from './FoundProposal';

/** Who asks, and what the person may do. */
export interface Asker {
  /** User ref or service subject. */
  actor: string;
  access: EntryAccess;
}

/** Who made it, and who has a say in something that it is about. */
export function maySee(
  found: FoundProposal,
  { actor, access }: Asker,
): boolean {
  return (
    found.proposal.createdBy === actor ||
    (found.proposal.kind === 'team'
      ? access.allowsSome(teamCreatePermission)
      : entriesOf(found).some(({ fields }) =>
          access.allows(proposalDecidePermission, fields),
        ))
  );
}

/**
 * Who has a say in everything that it is about: an interface is decided by
 * those who look after all its entries, a team by those who may make one.
 * Nobody decides in their own cause.
 */
export function mayDecide(found: FoundProposal, asker: Asker): boolean {
  return (
    found.proposal.createdBy !== asker.actor &&
    maySee(found, asker) &&
    entriesOf(found).every(({ fields }) =>
      asker.access.allows(proposalDecidePermission, fields),
    )
  );
}

/** What the person may do with the proposal now. */
export function allowedActions(
  found: FoundProposal,
  asker: Asker,
): ProposalAction[] {
  if (found.proposal.state !== 'open') {
    return [];
  }
  if (found.proposal.createdBy === asker.actor) {
    return ['withdraw'];
  }
  return mayDecide(found, asker) ? ['decide'] : [];
}
