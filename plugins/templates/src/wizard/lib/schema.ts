import { JsonObject, JsonValue } from '@backstage/types';
import { z } from 'zod';
import { FieldChoice, FieldKind, PICKERS, TemplateField } from './field';

/** A step of a template's form, as the scaffolder's backend gives it. */
export interface TemplateStep {
  title: string;
  description?: string;
  schema: JsonObject;
}

const plainValue = z.union([z.string(), z.number(), z.boolean()]);
type PlainValue = z.output<typeof plainValue>;

const choiceSchemas = {
  enum: z.array(plainValue).optional().catch(undefined),
  enumNames: z.array(z.string()).optional().catch(undefined),
  'ui:enumNames': z.array(z.string()).optional().catch(undefined),
  oneOf: z
    .array(z.object({ const: plainValue, title: z.string().optional() }))
    .optional()
    .catch(undefined),
};
const text = z.string().optional().catch(undefined);
const number = z.number().optional().catch(undefined);

// What is not understood is left out: a template for another Backstage still shows its questions.
const propertySchema = z.object({
  type: text,
  title: text,
  description: text,
  default: z.json().optional().catch(undefined),
  const: plainValue.optional().catch(undefined),
  format: z.enum(['email', 'uri', 'date']).optional().catch(undefined),
  minLength: number,
  maxLength: number,
  pattern: text,
  minimum: number,
  maximum: number,
  minItems: number,
  maxItems: number,
  items: z.object(choiceSchemas).optional().catch(undefined),
  'ui:field': text,
  'ui:widget': text,
  'ui:help': text,
  'ui:placeholder': text,
  'ui:patternMessage': text,
  ...choiceSchemas,
});
type Property = z.output<typeof propertySchema>;

const objectSchema = z.object({
  properties: z.record(z.string(), z.unknown()).optional().catch(undefined),
  required: z.array(z.string()).optional().catch(undefined),
  'ui:order': z.array(z.string()).optional().catch(undefined),
  dependencies: z.record(z.string(), z.unknown()).optional().catch(undefined),
});
const branchesSchema = z.object({ oneOf: z.array(objectSchema) });

/** Most choices that are all shown at once. */
const MOST_OPEN_CHOICES = 5;

function choicesOf(
  schema: Pick<Property, keyof typeof choiceSchemas>,
): FieldChoice[] | undefined {
  const named = schema.oneOf?.map(each => ({
    value: each.const,
    label: each.title ?? String(each.const),
  }));
  const names = schema['ui:enumNames'] ?? schema.enumNames;
  const listed = schema.enum?.map((value, i) => ({
    value,
    label: names?.[i] ?? String(value),
  }));
  const isChoice = (choice: {
    value: PlainValue;
    label: string;
  }): choice is FieldChoice => typeof choice.value !== 'boolean';
  return (named ?? listed)?.filter(isChoice);
}

function kindOf(property: Property): FieldKind {
  const { type, 'ui:field': field, 'ui:widget': widget } = property;
  if (widget === 'hidden' || property.const !== undefined) {
    return 'hidden';
  }
  if (PICKERS.some(name => name === field)) {
    return 'picker';
  }
  if (type === 'array') {
    return property.items && choicesOf(property.items) ? 'some-of' : 'lines';
  }
  if (type === 'boolean') {
    return 'tick';
  }
  if (choicesOf(property)) {
    return 'one-of';
  }
  if (type === 'number' || type === 'integer') {
    return 'number';
  }
  if (type === 'string' || type === undefined) {
    return widget === 'textarea' ? 'area' : 'line';
  }
  return 'unknown';
}

function fieldOf(
  name: string,
  schema: unknown,
  required: boolean,
): TemplateField {
  const property = propertySchema.catch({}).parse(schema);
  const choices = choicesOf(property) ?? choicesOf(property.items ?? {}) ?? [];
  const widget = property['ui:widget'];
  return {
    name,
    kind: kindOf(property),
    label: property.title ?? name,
    help: property['ui:help'] ?? property.description,
    placeholder: property['ui:placeholder'],
    required,
    preset: property.default ?? property.const,
    picker: PICKERS.find(picker => picker === property['ui:field']),
    list: property.type === 'array',
    choices,
    openChoices:
      widget === 'radio' ||
      (widget !== 'select' && choices.length <= MOST_OPEN_CHOICES),
    format: property.format,
    whole: property.type === 'integer',
    minLength: property.minLength,
    maxLength: property.maxLength,
    pattern: property.pattern,
    patternMessage: property['ui:patternMessage'],
    minimum: property.minimum,
    maximum: property.maximum,
    minItems: property.minItems,
    maxItems: property.maxItems,
  };
}

/** Does the answer fit what a branch of a dependency says of the field that it depends on? */
function fits(schema: unknown, answer: JsonValue | undefined): boolean {
  const { enum: values, const: only } = propertySchema.catch({}).parse(schema);
  return only !== undefined
    ? only === answer
    : Boolean(values?.some(value => value === answer));
}

/**
 * The questions of a step in their order.
 *
 * Understood is a flat JSON schema: text, numbers, yes or no, one or some of given values, lists of texts, the portal's
 * pickers, and `dependencies` on the answer to another field of the step (names of fields, or `oneOf`).
 *
 * @param answers - decide which dependent fields apply
 */
export function fieldsOf(
  schema: JsonObject,
  answers: Readonly<Record<string, JsonValue>>,
): TemplateField[] {
  const step = objectSchema.catch({}).parse(schema);
  const properties = Object.entries(step.properties ?? {});
  const required = new Set(step.required);

  for (const [name, dependency] of Object.entries(step.dependencies ?? {})) {
    const names = z.array(z.string()).safeParse(dependency).data;
    if (names && answers[name] !== undefined) {
      names.forEach(each => required.add(each));
    }
    const branch = branchesSchema
      .safeParse(dependency)
      .data?.oneOf.find(each => fits(each.properties?.[name], answers[name]));
    if (branch) {
      const at = properties.findIndex(([each]) => each === name) + 1;
      const added = Object.entries(branch.properties ?? {}).filter(
        ([each]) => each !== name,
      );
      properties.splice(at, 0, ...added);
      branch.required?.forEach(each => required.add(each));
    }
  }

  const order = step['ui:order'] ?? [];
  const place = (name: string) => {
    const at = order.indexOf(name);
    return at < 0 ? order.length : at;
  };
  return properties
    .map(([name, property]) => fieldOf(name, property, required.has(name)))
    .sort((a, b) => place(a.name) - place(b.name));
}
