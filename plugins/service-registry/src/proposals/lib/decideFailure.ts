import { toError } from '@backstage/errors';
import { FieldProblem, fieldProblemSchema } from '@rathaus/rathaus-common';
import { classifyError } from '@rathaus/rathaus-react';
import { z } from 'zod';

const answerSchema = z.object({
  body: z.object({
    error: z.object({ fields: z.array(fieldProblemSchema).min(1) }),
  }),
});

/** Why a decision could not be made. */
export type DecideFailure =
  /** Somebody was faster, with the proposal or with the entry. */
  | { kind: 'conflict' }
  /** What would come of it is no valid entry. */
  | { kind: 'fields'; problems: FieldProblem[] }
  | { kind: 'other'; error: Error };

/** Reads what the registry's answer says about a decision that failed. */
export function readDecideFailure(reason: unknown): DecideFailure {
  const error = toError(reason);
  if (classifyError(error) === 'conflict') {
    return { kind: 'conflict' };
  }
  const answer = answerSchema.safeParse(reason);
  return answer.success
    ? { kind: 'fields', problems: answer.data.body.error.fields }
    : { kind: 'other', error };
}
