import {
  fieldProblem,
  FieldsError,
  parseFields,
} from '@rathaus/rathaus-common';
import type { Request } from 'express';
import { z } from 'zod';

/**
 * Parses a body or query.
 *
 * @throws FieldsError that names every wrong field
 */
export function parse<T extends z.ZodType<unknown>>(
  schema: T,
  input: unknown,
): z.output<T> {
  const parsed = parseFields(schema, input);
  if (!parsed.ok) {
    throw new FieldsError(parsed.problems);
  }
  return parsed.value;
}

/**
 * The revision that the sender saw, from `If-Match: "3"`.
 *
 * @throws FieldsError when the header is missing or is no single revision
 */
export function parseIfMatch(request: Request): number {
  const header = request.header('if-match');
  if (header === undefined) {
    throw new FieldsError([fieldProblem('If-Match', 'required')]);
  }
  const digits = /^(?:W\/)?"?(\d{1,10})"?$/.exec(header.trim())?.[1];
  if (digits === undefined) {
    throw new FieldsError([fieldProblem('If-Match', 'invalid')]);
  }
  return Number(digits);
}
