import { JsonValue } from '@backstage/types';
import { TemplateField } from './field';
import { fieldsOf, TemplateStep } from './schema';

/** What somebody has answered so far, by the names of the fields; what is empty is missing. */
export type Answers = Readonly<Record<string, JsonValue>>;

/** Nothing was answered: the field was left empty. */
export function isEmpty(value: JsonValue | undefined): boolean {
  return (
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0)
  );
}

/** The answers with one more; an empty one is taken out. */
export function withAnswer(
  answers: Answers,
  name: string,
  value: JsonValue | undefined,
): Answers {
  const { [name]: _old, ...others } = answers;
  return value === undefined || isEmpty(value)
    ? others
    : { ...others, [name]: value };
}

/** The fields of all steps that the answers so far make apply. */
export function allFields(
  steps: readonly TemplateStep[],
  answers: Answers,
): TemplateField[] {
  return steps.flatMap(step => fieldsOf(step.schema, answers));
}

/** What the template presets. A preset may bring in further fields with presets of their own. */
export function presets(
  steps: readonly TemplateStep[],
  known: Answers = {},
): Answers {
  const missing = allFields(steps, known).filter(
    ({ name, preset }) => preset !== undefined && !(name in known),
  );
  return missing.length === 0
    ? known
    : presets(steps, {
        ...known,
        ...Object.fromEntries(
          missing.map(({ name, preset = null }) => [name, preset]),
        ),
      });
}

function tidy(value: JsonValue): JsonValue {
  if (typeof value === 'string') {
    return value.trim();
  }
  return Array.isArray(value)
    ? value.map(tidy).filter(each => each !== '')
    : value;
}

/** What is sent: answers to fields that apply, without the spaces around them; what was answered to others is left out. */
export function answersToSend(
  steps: readonly TemplateStep[],
  answers: Answers,
): Record<string, JsonValue> {
  return Object.fromEntries(
    allFields(steps, answers).flatMap(({ name }) =>
      isEmpty(answers[name]) ? [] : [[name, tidy(answers[name])]],
    ),
  );
}
