import {
  FieldProblem,
  ImportMapping,
  ImportRow,
} from '@rathaus/rathaus-common';
import { Knex } from 'knex';
import { Caller } from '../router/Caller';

/** What one person may import, asked once for each step. */
export interface ImportAccess {
  /** Who stands in the history. */
  actor: string;
  /** Sees the imports of others. */
  seesAll: boolean;
}

/** A row of the file. */
export interface ImportLine {
  /** Place among the rows, from 0 without gaps. */
  position: number;
  /** Line of the file where the row begins. */
  line: number;
  cells: string[];
  /** More cells than the heading has columns. */
  surplus: boolean;
}

/**
 * What the check made of a row.
 *
 * @typeParam Write - what the row will write, and what was there before; kept as JSON
 */
export interface CheckedRow<Write> extends ImportRow {
  position: number;
  /** Only for rows that are new or changed. */
  write?: Write;
}

/** A row that is new or changed. */
export type PlannedRow<Write> = CheckedRow<Write> & { write: Write };

/** A row that was not taken back, and why. */
export interface LeftRow {
  position: number;
  problem: FieldProblem;
}

/** One check of one file, fed with its rows in order: first all of them to {@link announce}, then again to {@link check}. */
export interface RowCheck<Write> {
  /** Notes what rows are about; others may refer to it. */
  announce?(lines: readonly ImportLine[]): void;
  /** Works out what each row does. */
  check(lines: readonly ImportLine[]): Promise<Array<CheckedRow<Write>>>;
}

/** Writing, or taking back, all planned rows of an import. */
export interface ImportRun<Access extends ImportAccess, Write> {
  /** Of the import. */
  id: string;
  fileName: string;
  access: Access;
  /** ISO 8601, UTC. */
  at: string;
  /** In the order of the file. */
  rows: ReadonlyArray<PlannedRow<Write>>;
  /**
   * To be called in the transaction of the writes, once they are done.
   *
   * @param left - rows that taking back leaves as they are
   * @throws FieldConflictError when somebody else has finished it; then nothing may be written
   */
  finish(tx: Knex.Transaction, left?: readonly LeftRow[]): Promise<void>;
}

/**
 * What the rows of an import become. Everything that an import has to know of
 * entries, items or the like; the rest is the engine's.
 */
export interface ImportSubject<Access extends ImportAccess, Write> {
  /** @throws NotAllowedError for those who may import nothing at all */
  accessOf(caller: Caller): Promise<Access>;

  /** Which column holds what, by the headers of the file. */
  guess(headers: readonly string[]): ImportMapping;

  /** What is wrong with a mapping as a whole; see `checkMapping`. */
  mappingProblems(
    mapping: ImportMapping,
    columnCount: number,
  ): Promise<FieldProblem[]>;

  beginCheck(mapping: ImportMapping, access: Access): Promise<RowCheck<Write>>;

  /**
   * Writes all rows, or none, in one transaction.
   *
   * @returns names of what was written
   * @throws ChangedMeanwhileError when something was changed since the check
   * @throws NotAllowedError
   */
  apply(run: ImportRun<Access, Write>): Promise<string[]>;

  /**
   * Brings back what was there before, in one transaction.
   *
   * @returns names of what was written
   * @throws ChangedMeanwhileError when it is all or nothing, and something was changed after the import
   * @throws NotAllowedError
   */
  revert(run: ImportRun<Access, Write>): Promise<string[]>;
}

/** What an import is about is not as it was seen any more. */
export class ChangedMeanwhileError extends Error {
  /** @param names - of the things, for people */
  constructor(readonly names: readonly string[]) {
    super(`Changed meanwhile: ${names.join(', ')}`);
    this.name = 'ChangedMeanwhileError';
  }
}
