import { InCharge } from '../../scouts/InCharge';
import { entriesOf, FoundProposal } from '../FoundProposal';

/**
 * Whose turn it is with a proposal: those in charge of the Fachbereich, other
 * than its proposer. The CDO office where no single Fachbereich is concerned:
 * with a team, or an interface between several.
 *
 * @returns refs of users or groups
 */
export function waitsFor(
  found: FoundProposal,
  inCharge: InCharge,
  cdoOffice: readonly string[],
): readonly string[] {
  const [first, ...others] = entriesOf(found).map(({ fields }) => fields);
  const isOneDepartment = others.every(({ owner }) => owner === first.owner);
  return first && isOneDepartment
    ? inCharge.except(found.proposal.createdBy, first)
    : cdoOffice;
}
