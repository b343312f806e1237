import {
  EntryFields,
  EntryOrigin,
  RevisionAction,
} from '@rathaus/plugin-service-registry-common';
import { FieldChange } from '@rathaus/rathaus-common';
import { Knex } from 'knex';

/** An entry as the database holds it, restricted fields included. */
export interface StoredEntry {
  name: string;
  origin: EntryOrigin;
  entityRef: string;
  editUrl?: string;
  revision: number;
  /** Number in the change log of the last write. */
  sequence: number;
  fields: EntryFields;
  /** ISO 8601, UTC; so are all times here. */
  createdAt: string;
  updatedAt: string;
  updatedBy?: string;
  retiredAt?: string;
}

/** One earlier state of an entry. */
export interface StoredRevision {
  name: string;
  revision: number;
  action: RevisionAction;
  at: string;
  actor?: string;
  note?: string;
  fields: EntryFields;
  retired: boolean;
  /** Field diff to the revision before, restricted fields included. */
  changes: FieldChange[];
}

/** What one entry is to become. */
export interface EntryWrite {
  name: string;
  /** Revision the writer saw; null when the entry must not exist yet. */
  expectedRevision: number | null;
  fields: EntryFields;
  retired: boolean;
  action: RevisionAction;
  note?: string;
}

/** Who writes, and when. */
export interface WriteContext {
  /** User ref or service subject. */
  actor: string;
  /** ISO 8601, UTC. */
  at: string;
}

/**
 * Keeps entries and their revisions.
 */
export interface EntryStore {
  get(name: string): Promise<StoredEntry | undefined>;

  /** The entries that exist among these names, in no particular order. */
  getMany(names: string[]): Promise<StoredEntry[]>;

  /**
   * Entries of all origins with a sequence number above `after`, in the order
   * of the numbers; each once, as it is now.
   */
  listChangedAfter(
    after: number,
    options: { limit: number; origin?: EntryOrigin },
  ): Promise<StoredEntry[]>;

  /** The highest sequence number given out so far. */
  lastSequence(): Promise<number>;

  /**
   * Writes all or nothing, in one transaction, and gives every entry a new
   * revision and sequence number in the order of `writes`.
   *
   * @param alongside - runs inside the same transaction, after the writes
   * @throws StaleWriteError when an expected revision is not the present one
   */
  writeAll(
    writes: EntryWrite[],
    context: WriteContext,
    alongside?: (tx: Knex.Transaction) => Promise<void>,
  ): Promise<StoredEntry[]>;

  /** Newest first. */
  listRevisions(
    name: string,
    options: { limit: number; before?: number },
  ): Promise<{ revisions: StoredRevision[]; total: number }>;

  getRevision(
    name: string,
    revision: number,
  ): Promise<StoredRevision | undefined>;
}

/** An entry is not at the revision that the writer saw. */
export class StaleWriteError extends Error {
  constructor(
    /** The entries concerned, with the revision they are at now. */
    readonly stale: Array<{ name: string; actualRevision: number | null }>,
  ) {
    super(
      `Changed meanwhile: ${stale
        .map(({ name, actualRevision }) => `${name} (${actualRevision})`)
        .join(', ')}`,
    );
    this.name = 'StaleWriteError';
  }
}
