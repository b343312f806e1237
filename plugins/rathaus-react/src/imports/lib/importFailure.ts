import { toError } from '@backstage/errors';
import { FieldProblem, problemsOfAnswer } from '@rathaus/rathaus-common';

/** Why a step did not work. */
export type ImportStepFailure =
  | { kind: 'fields'; problems: FieldProblem[] }
  | { kind: 'other'; error: Error };

/** Reads what the answer says about a step that failed. */
export function readImportFailure(error: unknown): ImportStepFailure {
  const problems = problemsOfAnswer(error);
  return problems.length
    ? { kind: 'fields', problems }
    : { kind: 'other', error: toError(error) };
}
