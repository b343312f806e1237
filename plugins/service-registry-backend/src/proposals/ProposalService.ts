import {
  CreateProposal,
  DecideProposal,
  Proposal,
  ProposalList,
  ProposalsQuery,
  ProposeDescriptor,
  ProposeEntry,
} from '@rathaus/plugin-service-registry-common';
import { Caller } from '@rathaus/rathaus-node';

/**
 * Proposals as the HTTP interface sees them. All methods throw NotAllowedError
 * (403) where the caller may not; a proposal that the caller has no part in is
 * not there (404).
 */
export interface ProposalService {
  /** All of an entry for those who decide them, one's own otherwise. */
  listOfEntry(name: string, caller: Caller): Promise<ProposalList>;

  /**
   * What waits for the caller, or what the caller made.
   *
   * @throws ServiceUnavailableError (503) when nobody can say what waits
   */
  list(query: ProposalsQuery, caller: Caller): Promise<ProposalList>;

  get(id: string, caller: Caller): Promise<Proposal>;

  /**
   * @param revision - of the entry that it is made from; missing: the present
   * @throws FieldsError (400) when it is not right or changes nothing
   */
  create(
    name: string,
    revision: number | undefined,
    input: CreateProposal,
    caller: Caller,
  ): Promise<Proposal>;

  /**
   * Proposes an entry. Who does so again finds the proposal that is open.
   *
   * @throws FieldsError (400) when it is not right
   * @throws FieldConflictError (409) when there is an entry of that name
   */
  createEntry(input: ProposeEntry, caller: Caller): Promise<Proposal>;

  /**
   * Proposes an interface or a team. Who proposes the same again finds the
   * proposal that is open.
   *
   * @throws FieldsError (400) when it names entries that do not exist
   * @throws FieldConflictError (409) when the name is taken
   */
  createDescriptor(input: ProposeDescriptor, caller: Caller): Promise<Proposal>;

  /**
   * @param revision - of the proposal
   * @throws RevisionConflictError (409) when somebody else was first, or the
   *   entry is not as the decision takes it for
   * @throws FieldsError (400) when the entry would not be right afterwards
   */
  decide(
    id: string,
    revision: number,
    input: DecideProposal,
    caller: Caller,
  ): Promise<Proposal>;

  /**
   * @param revision - of the proposal
   * @throws RevisionConflictError (409) when it was decided meanwhile
   */
  withdraw(id: string, revision: number, caller: Caller): Promise<Proposal>;
}
