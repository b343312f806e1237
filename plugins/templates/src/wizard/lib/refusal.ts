import { FieldProblem, fieldProblem } from '@rathaus/rathaus-common';
import { z } from 'zod';

// As the scaffolder's backend hands on what its validator of JSON schemas found.
const refusalSchema = z.object({
  errors: z.array(
    z.object({
      property: z.string(),
      name: z.string(),
      argument: z.unknown().optional(),
    }),
  ),
});

/**
 * What a refusal to start says of single fields; nothing where it says nothing.
 *
 * @param error - of `ScaffolderApi.scaffold`, which only keeps the answer as text: "… 400 Bad Request {"errors": […]}"
 */
export function problemsOfRefusal(error: Error): FieldProblem[] {
  const json = error.message.slice(error.message.indexOf('{'));
  let answer: unknown;
  try {
    answer = JSON.parse(json);
  } catch {
    return [];
  }
  return (refusalSchema.safeParse(answer).data?.errors ?? []).flatMap(
    ({ property, name, argument }) => {
      const inside = property.replace(/^instance\.?/, '');
      const path =
        name === 'required' && typeof argument === 'string' && inside === ''
          ? argument
          : inside.split(/[.[]/)[0];
      const code = name === 'required' ? 'required' : 'invalid';
      return path ? fieldProblem(path, code) : [];
    },
  );
}
