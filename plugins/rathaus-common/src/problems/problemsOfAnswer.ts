import { z } from 'zod';
import { FieldProblem, fieldProblemSchema } from './fieldProblem';

const answerSchema = z.object({
  body: z.object({
    error: z.object({ fields: z.array(fieldProblemSchema) }),
  }),
});

/** What an answer that is no success says of single fields; nothing where it says nothing. */
export function problemsOfAnswer(error: unknown): FieldProblem[] {
  return answerSchema.safeParse(error).data?.body.error.fields ?? [];
}
