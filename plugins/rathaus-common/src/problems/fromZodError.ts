import { z } from 'zod';
import { FieldProblem, PROBLEM_CODES, ProblemCode } from './fieldProblem';
import { fieldProblem } from './messages';

type Issue = z.core.$ZodIssue;

function codeOfCustomIssue(issue: Issue): ProblemCode {
  const code = issue.code === 'custom' ? issue.params?.code : undefined;
  return PROBLEM_CODES.find(known => known === code) ?? 'invalid';
}

function codeOfSize(
  origin: string,
  text: ProblemCode,
  list: ProblemCode,
  number: ProblemCode,
): ProblemCode {
  if (origin === 'string') {
    return text;
  }
  return origin === 'array' || origin === 'set' ? list : number;
}

function problemsOfIssue(issue: Issue): FieldProblem[] {
  const path = issue.path.map(String).join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map(key =>
        fieldProblem([path, key].filter(Boolean).join('.'), 'unknown_field'),
      );
    case 'invalid_type':
      return [
        fieldProblem(
          path,
          issue.input === undefined ? 'required' : 'invalid_type',
        ),
      ];
    case 'invalid_value':
      return [
        fieldProblem(
          path,
          issue.input === undefined ? 'required' : 'invalid_choice',
        ),
      ];
    case 'too_small': {
      const empty = issue.origin === 'string' && Number(issue.minimum) === 1;
      return [
        empty
          ? fieldProblem(path, 'required')
          : fieldProblem(
              path,
              codeOfSize(issue.origin, 'too_short', 'too_few', 'too_small'),
              { minimum: Number(issue.minimum) },
            ),
      ];
    }
    case 'too_big':
      return [
        fieldProblem(
          path,
          codeOfSize(issue.origin, 'too_long', 'too_many', 'too_big'),
          { maximum: Number(issue.maximum) },
        ),
      ];
    case 'custom':
      return [fieldProblem(path, codeOfCustomIssue(issue))];
    default:
      return [fieldProblem(path, 'invalid')];
  }
}

/** What zod found, as field problems in the order of the fields. */
export function problemsFromZodError(error: z.ZodError): FieldProblem[] {
  return error.issues.flatMap(problemsOfIssue);
}

/** A parse with `reportInput`, so that "missing" and "wrong" can be told apart. */
export function parseFields<T extends z.ZodType<unknown>>(
  schema: T,
  input: unknown,
): { ok: true; value: z.output<T> } | { ok: false; problems: FieldProblem[] } {
  const result = schema.safeParse(input, { reportInput: true });
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, problems: problemsFromZodError(result.error) };
}
