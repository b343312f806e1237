import { REORGANISATION_STATES } from '@rathaus/plugin-scouts-common';
import { Knex } from 'knex';

/** A reorganisation as the database holds it. */
export interface StoredReorganisation {
  id: string;
  revision: number;
  state: (typeof REORGANISATION_STATES)[number];
  from: string;
  to: string;
  note?: string;
  /** Names of the entries that move, noted before the first one does. */
  entries: string[];
  /** Ids of the posts and handovers that moved. */
  posts: string[];
  handovers: string[];
  /** How many of the posts were in a procedure. */
  procedures: number;
  /** ISO 8601, UTC. */
  at: string;
  by: string | null;
}

/** Keeps reorganisations, so that none stops half-way. */
export interface ReorganisationStore {
  get(id: string): Promise<StoredReorganisation | undefined>;
  /** Newest first. */
  list(): Promise<StoredReorganisation[]>;
  /** Those that are `running` or `undoing`. */
  listUnfinished(): Promise<StoredReorganisation[]>;
  insert(reorganisation: StoredReorganisation): Promise<void>;
  /**
   * Changes one that is at the expected revision, and counts it up.
   *
   * @returns undefined when it is not at that revision
   */
  update(
    id: string,
    expectedRevision: number,
    change: Partial<StoredReorganisation>,
    tx?: Knex.Transaction,
  ): Promise<StoredReorganisation | undefined>;
  /** Removes names and words from those that are older. */
  forgetBefore(limit: string): Promise<number>;
}
