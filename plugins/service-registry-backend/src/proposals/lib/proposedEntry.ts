import {
  entryEntityRef,
  entryFieldsSchema,
} from '@rathaus/plugin-service-registry-common';
import { StoredEntry } from '../../entries/EntryStore';
import { StoredProposal } from '../ProposalStore';
import { applyChanges } from './applyChanges';

/** What a proposed entry is at before it is made: its proposer saw this and nothing else. */
export const PROPOSED_REVISION = 1;

/**
 * The entry that a proposal is about to make, as if it were there.
 *
 * @returns undefined when its content does not fit the schema any more
 */
export function proposedEntry(
  proposal: Pick<StoredProposal, 'entry' | 'changes' | 'createdAt'>,
): StoredEntry | undefined {
  const parsed = entryFieldsSchema.safeParse(
    applyChanges({}, proposal.changes),
  );
  return parsed.success
    ? {
        name: proposal.entry,
        origin: 'portal',
        entityRef: entryEntityRef(proposal.entry),
        revision: PROPOSED_REVISION,
        sequence: 0,
        fields: parsed.data,
        createdAt: proposal.createdAt,
        updatedAt: proposal.createdAt,
      }
    : undefined;
}
