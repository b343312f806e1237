import { toError } from '@backstage/errors';
import {
  describeProblem,
  FieldProblem,
  fieldProblemSchema,
} from '@rathaus/rathaus-common';
import { classifyError } from '@rathaus/rathaus-react';
import { z } from 'zod';
import { Text } from '../translations/useText';

/** Why a step failed. */
export type Failure<T> =
  /** Somebody else was faster; `current` is what is there now. */
  | { kind: 'conflict'; current: T }
  | { kind: 'fields'; problems: FieldProblem[] }
  | { kind: 'other'; error: Error };

/**
 * Reads what the answer says about a step that failed.
 *
 * @param currentSchema - of what a conflict tells about the present state
 */
export function readFailure<T>(
  error: unknown,
  currentSchema: z.ZodType<T>,
): Failure<T> {
  const answer = z.object({
    body: z.object({
      error: z.object({
        fields: z.array(fieldProblemSchema).optional(),
        current: currentSchema.optional(),
      }),
    }),
  });
  const { current, fields = [] } =
    answer.safeParse(error).data?.body.error ?? {};
  if (current !== undefined) {
    return { kind: 'conflict', current };
  }
  return fields.length > 0
    ? { kind: 'fields', problems: fields }
    : { kind: 'other', error: toError(error) };
}

/** What is wrong with some input, in the person's language; each sentence once. */
export function describeProblems(
  problems: readonly FieldProblem[],
  language: string,
): string {
  return [
    ...new Set(
      problems.map(({ code, params }) =>
        describeProblem(code, params, language === 'en' ? 'en' : 'de'),
      ),
    ),
  ].join(' ');
}

/** Why something failed and what to do, in one or two sentences. */
export function describeError(t: Text, error: Error): string {
  const kind = classifyError(error);
  switch (kind) {
    case 'conflict':
    case 'forbidden':
    case 'offline':
    case 'notFound':
      return t(`common.failure.${kind}`);
    default:
      return t('common.failure.other');
  }
}
