import {
  IMPORT_STATES,
  ImportJob,
  ImportState,
} from '@rathaus/plugin-service-registry-common';
import {
  FieldConflictError,
  FieldProblem,
  fieldProblem,
  ProblemCode,
} from '@rathaus/rathaus-common';
import { StaleWriteError } from '../../entries/EntryStore';
import { StoredImport } from '../ImportStore';

/** A worker without a sign of life for this long is taken for dead. */
const LEASE_MS = 30_000;

/** Names of entries that a message holds before it counts the others. */
const NAMED_ENTRIES = 10;

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
  return { new: 0, changed: 0, unchanged: 0, faulty: 0 };
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

/** The entries of a stale write, for a message. */
export function namesOfStale({ stale }: StaleWriteError): string {
  const names = stale.slice(0, NAMED_ENTRIES).map(({ name }) => name);
  const more = stale.length - names.length;
  return more > 0
    ? `${names.join(', ')} und ${more} weitere`
    : names.join(', ');
}
