import {
  ProposalKind,
  ProposalState,
} from '@rathaus/plugin-service-registry-common';
import { FieldChange } from '@rathaus/rathaus-common';
import { Knex } from 'knex';

/** One proposed value; `accepted` is set with the decision. */
export interface StoredChange extends FieldChange {
  accepted?: boolean;
}

/** A proposal as the database holds it. Times are ISO 8601 in UTC. */
export interface StoredProposal {
  id: string;
  /** Counts up with each step. */
  revision: number;
  kind: ProposalKind;
  state: ProposalState;
  /** Name of the entry. */
  entry: string;
  /** Revision of the entry that it was made from. */
  baseRevision: number;
  changes: StoredChange[];
  /** The fact that a remark is about, as a field path. */
  path?: string;
  note?: string;
  reply?: string;
  createdAt: string;
  /** User ref; null once the name was removed. */
  createdBy: string | null;
  decidedAt?: string;
  decidedBy: string | null;
}

/** What closes a proposal. */
export interface Closing {
  state: Exclude<ProposalState, 'open'>;
  changes: StoredChange[];
  reply?: string;
  at: string;
  /** User ref or service subject. */
  by: string;
}

/** Keeps proposals. */
export interface ProposalStore {
  create(proposal: StoredProposal): Promise<void>;

  get(id: string): Promise<StoredProposal | undefined>;

  /** Newest first; of one person where `createdBy` is given. */
  listOf(
    entry: string,
    options: { createdBy?: string; limit: number },
  ): Promise<StoredProposal[]>;

  /** What a person proposed, newest first. */
  listBy(
    createdBy: string,
    options: { limit: number },
  ): Promise<StoredProposal[]>;

  /** All that wait for a decision, newest first. */
  listOpen(): Promise<StoredProposal[]>;

  countOpenOf(entry: string): Promise<number>;

  /** Number of open proposals by name of the entry; entries without are missing. */
  countOpen(): Promise<ReadonlyMap<string, number>>;

  /**
   * Closes a proposal that is open and at this revision.
   *
   * @param tx - the transaction to do it in
   * @throws StaleProposalError when it is not, or not any more
   */
  close(
    id: string,
    revision: number,
    closing: Closing,
    tx?: Knex.Transaction,
  ): Promise<void>;
}

/** Somebody else decided first. */
export class StaleProposalError extends Error {
  constructor(readonly id: string) {
    super(`Proposal ${id} is not open any more`);
    this.name = 'StaleProposalError';
  }
}
