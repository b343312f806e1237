import { HandoverState } from '@rathaus/plugin-scouts-common';
import { Knex } from 'knex';

/** A handover as the database holds it. Times are ISO 8601 in UTC. */
export interface StoredHandover {
  id: string;
  revision: number;
  state: HandoverState;
  department: string;
  /** Null once the name was removed. */
  from: string | null;
  /** Null while nobody is named, and once the name was removed. */
  to: string | null;
  entries: Array<{ name: string; title?: string }>;
  note?: string;
  reply?: string;
  createdAt: string;
  createdBy: string | null;
  closedAt?: string;
  /** The ended term that it was made for by itself. */
  termId?: string;
  /** False as long as the registry has to be told to hand the entries over. */
  settled: boolean;
}

/** What changes of a handover. */
export type HandoverChange = Partial<
  Omit<StoredHandover, 'id' | 'revision' | 'createdAt' | 'termId'>
>;

/** Keeps handovers. */
export interface HandoverStore {
  get(id: string): Promise<StoredHandover | undefined>;

  /** All of them, newest first. */
  list(): Promise<StoredHandover[]>;

  /** Those that wait for somebody: `open` and `proposed`. */
  listWaiting(): Promise<StoredHandover[]>;

  /** Those that wait for the countersignature. */
  listProposed(): Promise<StoredHandover[]>;

  /** Countersigned ones that the registry does not know of yet. */
  listUnsettled(): Promise<StoredHandover[]>;

  /** @returns false when there is one for the same term already */
  insert(handover: StoredHandover): Promise<boolean>;

  /**
   * Changes a handover that is at the expected revision, and counts it up.
   *
   * @throws StaleHandoverError
   */
  update(
    id: string,
    expectedRevision: number,
    change: HandoverChange,
  ): Promise<StoredHandover>;

  /** The registry knows of it now. */
  markSettled(id: string): Promise<void>;

  /**
   * Moves the waiting handovers of a department, inside of somebody else's
   * transaction.
   *
   * @param only - ids, where not all are meant
   * @returns ids of those that moved
   */
  moveDepartment(
    tx: Knex.Transaction,
    from: string,
    to: string,
    only?: string[],
  ): Promise<string[]>;

  /** Removes names and words from handovers that were closed before. */
  forgetClosedBefore(limit: string): Promise<number>;
}

/** A handover is not at the revision that the writer saw. */
export class StaleHandoverError extends Error {
  constructor(readonly current: StoredHandover | undefined) {
    super(`Handover ${current?.id} was changed meanwhile`);
    this.name = 'StaleHandoverError';
  }
}
