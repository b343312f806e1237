import {
  ImportJob,
  ImportMapping,
  ImportRowStatus,
  ImportState,
} from '@rathaus/rathaus-common';
import { Knex } from 'knex';
import { CheckedRow, ImportLine, LeftRow, PlannedRow } from './ImportSubject';

/** An import as the database holds it. */
export interface StoredImport
  extends Omit<ImportJob, 'allowedActions' | 'progress' | 'createdBy'> {
  createdBy: string;
  /** Rows done of the step on the way. */
  rowsDone: number;
  /** The run that works on it, while it is `checking` or `applying`. */
  run?: { id: string; aliveAt: string };
}

/** How a run ends. */
export interface RunOutcome {
  state: ImportState;
  counts?: Record<ImportRowStatus, number>;
  failure?: string;
  appliedAt?: string;
}

/**
 * Keeps imports. Work on an import is a run: it is begun, it gives signs of
 * life, and whatever it writes counts only as long as nobody else has taken
 * over. So neither a crash nor a second replica leaves anything half done.
 * Times are ISO 8601 in UTC.
 */
export interface ImportStore<Write> {
  create(job: StoredImport, lines: ImportLine[]): Promise<void>;

  get(id: string): Promise<StoredImport | undefined>;

  /** Newest first. */
  list(options: {
    createdBy?: string;
    limit: number;
  }): Promise<{ jobs: StoredImport[]; total: number }>;

  /** Rows of the file in order. */
  readLines(
    id: string,
    options: { from: number; limit: number },
  ): Promise<ImportLine[]>;

  /**
   * Begins a run, unless the import is in none of the states `from` (any more).
   *
   * @param run.mapping - given for a check, whose earlier result is dropped
   * @returns whether the run has begun
   */
  begin(
    id: string,
    run: {
      id: string;
      at: string;
      from: ImportState[];
      to: 'checking' | 'applying';
      mapping?: ImportMapping;
    },
  ): Promise<boolean>;

  /**
   * Adds checked rows, which is a sign of life as well.
   *
   * @returns false when the run is not ours any more
   */
  addRows(
    id: string,
    run: { id: string; at: string },
    rows: ReadonlyArray<CheckedRow<Write>>,
  ): Promise<boolean>;

  /** Notes that the run is alive. @returns false when it is not ours any more */
  keepAlive(id: string, runId: string, at: string): Promise<boolean>;

  /**
   * Ends a run. An applied import's file is dropped.
   *
   * @param tx - transaction that this is part of
   * @returns false when the run is not ours any more
   */
  finish(
    id: string,
    runId: string,
    outcome: RunOutcome,
    tx?: Knex.Transaction,
  ): Promise<boolean>;

  /**
   * Marks an applied import as reverted.
   *
   * @param left - rows that stay written
   * @returns false when it is not applied
   */
  markReverted(
    id: string,
    at: string,
    left: readonly LeftRow[],
    tx: Knex.Transaction,
  ): Promise<boolean>;

  /**
   * Deletes finished and forgotten imports that were uploaded before. What they
   * wrote stays; only taking it back as a whole is over.
   *
   * @returns how many
   */
  deleteUploadedBefore(at: string): Promise<number>;

  /** Checked rows in the order of the file. */
  listRows(
    id: string,
    options: { status?: ImportRowStatus; from: number; limit: number },
  ): Promise<{ rows: Array<CheckedRow<Write>>; total: number }>;

  /** New and changed rows in the order of the file, some at a time. */
  readWrites(
    id: string,
    options: { from: number; limit: number },
  ): Promise<Array<PlannedRow<Write>>>;
}
