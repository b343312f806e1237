import { JsonValue } from '@backstage/types';
import {
  FieldProblem,
  fieldProblem,
  isCalendarDate,
  isWebAddress,
} from '@rathaus/rathaus-common';
import { z } from 'zod';
import { Answers, isEmpty } from './answers';
import { TemplateField } from './field';

const emailSchema = z.email();

/** A pattern that is none asks for nothing; the backend has the last word. */
function matches(pattern: string, value: string): boolean {
  try {
    return new RegExp(pattern, 'u').test(value);
  } catch {
    return true;
  }
}

function problemOfText(
  field: TemplateField,
  value: string,
): FieldProblem | undefined {
  const { minLength = 0, maxLength = Infinity, pattern, format } = field;
  const length = [...value].length;
  if (length < minLength) {
    return fieldProblem(field.name, 'too_short', { minimum: minLength });
  }
  if (length > maxLength) {
    return fieldProblem(field.name, 'too_long', { maximum: maxLength });
  }
  if (format === 'email' && !emailSchema.safeParse(value).success) {
    return fieldProblem(field.name, 'invalid_email');
  }
  if (format === 'uri' && !isWebAddress(value)) {
    return fieldProblem(field.name, 'invalid_url');
  }
  if (format === 'date' && !isCalendarDate(value)) {
    return fieldProblem(field.name, 'invalid_date');
  }
  if (pattern && !matches(pattern, value)) {
    const general = fieldProblem(field.name, 'invalid');
    return { ...general, message: field.patternMessage ?? general.message };
  }
  return undefined;
}

function problemOfNumber(
  field: TemplateField,
  value: JsonValue,
): FieldProblem | undefined {
  const { minimum = -Infinity, maximum = Infinity } = field;
  if (typeof value !== 'number' || (field.whole && !Number.isInteger(value))) {
    return fieldProblem(field.name, 'not_a_number', { value: String(value) });
  }
  if (value < minimum) {
    return fieldProblem(field.name, 'too_small', { minimum });
  }
  return value > maximum
    ? fieldProblem(field.name, 'too_big', { maximum })
    : undefined;
}

function problemOfList(
  field: TemplateField,
  values: readonly JsonValue[],
): FieldProblem | undefined {
  const { minItems = 0, maxItems = Infinity } = field;
  if (values.length < minItems) {
    return fieldProblem(field.name, 'too_few', { minimum: minItems });
  }
  return values.length > maxItems
    ? fieldProblem(field.name, 'too_many', { maximum: maxItems })
    : undefined;
}

function isOffered(field: TemplateField, value: JsonValue): boolean {
  return field.choices.some(choice => choice.value === value);
}

function problemOf(
  field: TemplateField,
  value: JsonValue | undefined,
): FieldProblem | undefined {
  if (value === undefined || isEmpty(value)) {
    return field.required ? fieldProblem(field.name, 'required') : undefined;
  }
  if (field.kind === 'tick') {
    return field.required && value !== true
      ? fieldProblem(field.name, 'required')
      : undefined;
  }
  if (field.list !== Array.isArray(value)) {
    return fieldProblem(field.name, 'invalid_type');
  }
  if (Array.isArray(value)) {
    return field.kind === 'some-of' &&
      !value.every(each => isOffered(field, each))
      ? fieldProblem(field.name, 'invalid_choice')
      : problemOfList(field, value);
  }
  if (field.kind === 'one-of') {
    return isOffered(field, value)
      ? undefined
      : fieldProblem(field.name, 'invalid_choice');
  }
  if (field.kind === 'number') {
    return problemOfNumber(field, value);
  }
  return typeof value === 'string'
    ? problemOfText(field, value.trim())
    : fieldProblem(field.name, 'invalid_type');
}

/** What is wrong with the answers, at most one problem for each field; hidden fields are the template's own business. */
export function problemsOf(
  fields: readonly TemplateField[],
  answers: Answers,
): FieldProblem[] {
  return fields.flatMap(field =>
    field.kind === 'hidden' ? [] : problemOf(field, answers[field.name]) ?? [],
  );
}
