import { StoredImport } from './ImportStore';
import { CheckedRow, ImportLine } from './ImportSubject';
import { noCounts } from './lib/importJobs';

/** Row of table `import_jobs`. */
export interface JobRow {
  id: string;
  /** Only in tables made with a scope. */
  scope?: string;
  file_name: string;
  state: StoredImport['state'];
  created_at: string;
  created_by: string;
  applied_at: string | null;
  reverted_at: string | null;
  encoding: StoredImport['format']['encoding'];
  delimiter: StoredImport['format']['delimiter'];
  columns: string;
  row_count: number;
  mapping: string;
  counts: string;
  rows_done: number;
  failure: string | null;
  run_id: string | null;
  alive_at: string | null;
}

/** Row of table `import_lines`. */
export interface LineRow {
  job_id: string;
  position: number;
  line: number;
  cells: string;
  surplus: boolean | number;
}

/** Row of table `import_rows`. */
export interface ResultRow {
  job_id: string;
  position: number;
  line: number;
  status: CheckedRow<unknown>['status'];
  name: string | null;
  title: string | null;
  changes: string;
  problems: string;
  write: string | null;
}

export function jobToRow(job: StoredImport): JobRow {
  return {
    id: job.id,
    file_name: job.fileName,
    state: job.state,
    created_at: job.createdAt,
    created_by: job.createdBy,
    applied_at: job.appliedAt ?? null,
    reverted_at: job.revertedAt ?? null,
    encoding: job.format.encoding,
    delimiter: job.format.delimiter,
    columns: JSON.stringify(job.columns),
    row_count: job.rowCount,
    mapping: JSON.stringify(job.mapping),
    counts: JSON.stringify(job.counts),
    rows_done: job.rowsDone,
    failure: job.failure ?? null,
    run_id: job.run?.id ?? null,
    alive_at: job.run?.aliveAt ?? null,
  };
}

export function jobFromRow(row: JobRow): StoredImport {
  return {
    id: row.id,
    fileName: row.file_name,
    state: row.state,
    createdAt: row.created_at,
    createdBy: row.created_by,
    appliedAt: row.applied_at ?? undefined,
    revertedAt: row.reverted_at ?? undefined,
    format: { encoding: row.encoding, delimiter: row.delimiter },
    columns: JSON.parse(row.columns),
    rowCount: row.row_count,
    mapping: JSON.parse(row.mapping),
    // Imports of earlier releases do not count every status.
    counts: { ...noCounts(), ...JSON.parse(row.counts) },
    rowsDone: row.rows_done,
    failure: row.failure ?? undefined,
    run:
      row.run_id && row.alive_at
        ? { id: row.run_id, aliveAt: row.alive_at }
        : undefined,
  };
}

export function lineToRow(jobId: string, line: ImportLine): LineRow {
  return {
    job_id: jobId,
    position: line.position,
    line: line.line,
    cells: JSON.stringify(line.cells),
    surplus: line.surplus,
  };
}

export function lineFromRow(row: LineRow): ImportLine {
  return {
    position: row.position,
    line: row.line,
    cells: JSON.parse(row.cells),
    surplus: Boolean(row.surplus),
  };
}

export function checkedToRow(
  jobId: string,
  row: CheckedRow<unknown>,
): ResultRow {
  return {
    job_id: jobId,
    position: row.position,
    line: row.line,
    status: row.status,
    name: row.name ?? null,
    title: row.title ?? null,
    changes: JSON.stringify(row.changes),
    problems: JSON.stringify(row.problems),
    write: row.write ? JSON.stringify(row.write) : null,
  };
}

// What was planned is not validated again: what a row will write was judged
// when it was checked, and what it wrote is history.
export function checkedFromRow<Write>(row: ResultRow): CheckedRow<Write> {
  return {
    position: row.position,
    line: row.line,
    status: row.status,
    name: row.name ?? undefined,
    title: row.title ?? undefined,
    changes: JSON.parse(row.changes),
    problems: JSON.parse(row.problems),
    write: row.write ? JSON.parse(row.write) : undefined,
  };
}
