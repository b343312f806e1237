import {
  FieldConflictError,
  FieldProblem,
  fieldProblem,
  IMPORT_STATES,
  ImportJob,
  ImportState,
  ProblemCode,
} from '@rathaus/rathaus-common';
import type { StoredImport } from '../ImportStore';
import { ChangedMeanwhileError } from '../ImportSubject';

/** A worker without a sign of life for this long is taken for dead. */
const LEASE_MS = 30_000;

/** Names that a message holds before it counts the others. */
const NAMED = 10;

const ACTIONS: Record<ImportState, ImportJob['allowedActions']> = {
  uploaded: ['check'],
  checking: [],
  checked: ['check', 'apply'],
  applying: [],
  applied: ['revert'],
  reverted: [],
  failed: ['check'],
};

/** Rows by status before anything is checked. */
export function noCounts(): StoredImport['counts'] {
  return { new: 0, changed: 0, unchanged: 0, faulty: 0, left: 0 };
}

/** States from which a step may be taken. */
export function statesFor(
  action: ImportJob['allowedActions'][number],
): ImportState[] {
  return IMPORT_STATES.filter(state => ACTIONS[state].includes(action));
}

/** An import as the API gives it. */
export function presentImport(job: StoredImport): ImportJob {
  const { run: _run, rowsDone, ...shown } = job;
  return {
    ...shown,
    progress: { done: rowsDone, total: job.rowCount },
    allowedActions: ACTIONS[job.state],
  };
}

/** Has the worker of this import died? */
export function isAbandoned(job: StoredImport, now: Date): boolean {
  return (
    job.run !== undefined &&
    now.getTime() - Date.parse(job.run.aliveAt) > LEASE_MS
  );
}

/** 409 that says why the step is not possible. */
export function importConflict(
  path: 'state' | 'skipFaulty',
  code: ProblemCode,
  params?: FieldProblem['params'],
): FieldConflictError {
  return new FieldConflictError([fieldProblem(path, code, params)]);
}

/** What was changed meanwhile, for a message. */
export function namesOfChanged({ names }: ChangedMeanwhileError): string {
  const named = names.slice(0, NAMED);
  const more = names.length - named.length;
  return more > 0
    ? `${named.join(', ')} und ${more} weitere`
    : named.join(', ');
}
