import { DecideProposal } from '@rathaus/plugin-service-registry-common';
import { fieldProblem, FieldsError } from '@rathaus/rathaus-common';
import { Closing, StoredProposal } from '../ProposalStore';

/**
 * What a decision makes of a proposal: which changes are taken over, and what
 * it is called afterwards.
 *
 * @throws FieldsError when something is accepted that was not proposed
 */
export function decisionOn(
  { kind, changes }: Pick<StoredProposal, 'kind' | 'changes'>,
  { accept, acceptedPaths }: Pick<DecideProposal, 'accept' | 'acceptedPaths'>,
): Pick<Closing, 'state' | 'changes'> {
  const proposed = new Set(changes.map(({ path }) => path));
  const problems = acceptedPaths.flatMap((path, index) =>
    proposed.has(path)
      ? []
      : [fieldProblem(`acceptedPaths.${index}`, 'invalid_choice')],
  );
  if (problems.length) {
    throw new FieldsError(problems);
  }
  if (kind === 'remark') {
    return { state: accept ? 'accepted' : 'rejected', changes };
  }
  if (kind !== 'edit') {
    // What is not there yet is made as a whole or not at all.
    return {
      state: accept ? 'accepted' : 'rejected',
      changes: changes.map(change => ({
        ...change,
        accepted: accept === true,
      })),
    };
  }
  const accepted = new Set(acceptedPaths);
  const decided = changes.map(change => ({
    ...change,
    accepted: accepted.has(change.path),
  }));
  if (accepted.size === 0) {
    return { state: 'rejected', changes: decided };
  }
  return {
    state: accepted.size === changes.length ? 'accepted' : 'partly',
    changes: decided,
  };
}
