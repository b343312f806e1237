import { z } from 'zod';
import { FILE_PROBLEM_CODES } from './fileProblems';

/** Everything that can be wrong with a value. */
export const PROBLEM_CODES = [
  'required',
  'invalid_type',
  'invalid_choice',
  'unknown_field',
  'too_short',
  'too_long',
  'too_few',
  'too_many',
  'too_small',
  'too_big',
  'control_characters',
  'line_break',
  'html_not_allowed',
  'unsafe_link',
  'invalid_date',
  'ends_before_start',
  'invalid_url',
  'invalid_email',
  'invalid_phone',
  'invalid_ref',
  'unknown_ref',
  'invalid_leika_key',
  'unknown_leika_key',
  'invalid_ozg_id',
  'unknown_ozg_id',
  'maturity_level_not_in_model',
  'invalid_name',
  'name_taken',
  'title_without_letters',
  'duplicate',
  'depends_on_itself',
  'same_person',
  'not_in_department',
  'no_scout_there',
  'in_handover',
  'not_allowed',
  'stale_revision',
  'invalid',
  ...FILE_PROBLEM_CODES,
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/**
 * One thing wrong with one field. `path` is dotted and counts list positions
 * from 0 (`leikaKeys.2`, `links.0.url`); `message` is German.
 */
export const fieldProblemSchema = z.object({
  path: z.string(),
  code: z.enum(PROBLEM_CODES),
  message: z.string(),
  /** Limits the message speaks of, e.g. `{ maximum: 200 }`. */
  params: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type FieldProblem = z.output<typeof fieldProblemSchema>;
