import {
  EntryFields,
  LINK_PURPOSES,
} from '@rathaus/plugin-service-registry-common';
import { fieldLeaves, sameValue } from '@rathaus/rathaus-common';
import { z } from 'zod';
import { fieldKind } from '../../lib/fields';
import { formatAmount, parseAmount } from './amount';

/*
 * The form keeps what people type, valid or not, as flat values by dotted field path (`support.phone`): the same paths
 * that problems and revisions use. One schema reads both the leaves of an entry and a stored draft.
 */

const text = z.union([z.string(), z.number().transform(String)]).catch('');
const amount = z
  .union([z.string(), z.number().transform(formatAmount)])
  .catch('');
const list = z.array(z.string()).catch([]);
const links = z
  .array(
    z.object({
      title: z.string(),
      url: z.string(),
      purpose: z.enum(LINK_PURPOSES),
    }),
  )
  .catch([]);

/** Every field of an entry that people edit; what is missing or of the wrong kind becomes empty. */
export const formValuesSchema = z.object({
  title: text,
  type: text,
  summary: text,
  description: text,
  aliases: list,
  lifecycle: text,
  audiences: list,
  owner: text,
  responsibility: text,
  responsibleBody: text,
  subjectMatterResponsible: text,
  technicalResponsible: text,
  assignedScout: text,
  'support.contact': text,
  'support.phone': text,
  'support.email': text,
  'support.hours': text,
  links,
  leikaKeys: list,
  ozgId: text,
  'maturity.model': text,
  'maturity.level': text,
  'efa.role': text,
  'efa.partner': text,
  'operator.name': text,
  'operator.validFrom': text,
  'operator.validTo': text,
  vendor: text,
  product: text,
  version: text,
  xoevStandards: list,
  dependsOn: list,
  providesApis: list,
  consumesApis: list,
  'accessibility.result': text,
  'accessibility.testedOn': text,
  'accessibility.testedBy': text,
  'accessibility.reportUrl': text,
  reviewIntervalMonths: text,
  'restricted.contract.evbItType': text,
  'restricted.contract.number': text,
  'restricted.contract.start': text,
  'restricted.contract.end': text,
  'restricted.contract.noticePeriodMonths': text,
  'restricted.contract.costPerYearCents': amount,
  'restricted.protectionNeeds.confidentiality': text,
  'restricted.protectionNeeds.integrity': text,
  'restricted.protectionNeeds.availability': text,
  'restricted.protectionNeeds.reason': text,
  'restricted.protectionNeeds.assessedOn': text,
  'restricted.dataProcessing.recordNumber': text,
  'restricted.dataProcessing.processorAgreement': text,
  'restricted.dataProcessing.categories': list,
  notes: text,
});

/** What the form holds, by field path. */
export type FormValues = z.output<typeof formValuesSchema>;
/** Dotted path of a field, e.g. `support.phone`; the same paths as in `lib/fields`. */
export type FieldPath = keyof FormValues;
/** Paths of the fields whose value has this shape. */
export type PathsWith<V> = {
  [P in FieldPath]: FormValues[P] extends V ? P : never;
}[FieldPath];
export type TextPath = PathsWith<string>;
export type ListPath = PathsWith<string[]>;
export type LinkValue = FormValues['links'][number];

/** All paths, in the order of the form. */
export const FIELD_PATHS = formValuesSchema.keyof().options;

const NOTHING = formValuesSchema.parse({});

/** Does this field hold one text? */
export function isTextPath(path: FieldPath): path is TextPath {
  return typeof NOTHING[path] === 'string';
}

/** Does this field hold a list of texts? */
export function isListPath(path: FieldPath): path is ListPath {
  return path !== 'links' && Array.isArray(NOTHING[path]);
}

/** What the form shows for the content of an entry. */
export function valuesFromFields(fields: Partial<EntryFields>): FormValues {
  return formValuesSchema.parse(Object.fromEntries(fieldLeaves(fields)));
}

/**
 * The value of one field as the API takes it: numbers for whole numbers and cents. What cannot be read stays the text
 * that it is, so that validation names it.
 *
 * @returns undefined when the field is empty
 */
export function writeValue(path: FieldPath, value: FormValues[FieldPath]) {
  if (typeof value !== 'string') {
    return value.length > 0 ? value : undefined;
  }
  const trimmed = value.trim();
  if (trimmed === '') {
    return undefined;
  }
  switch (fieldKind(path).is) {
    case 'number':
    case 'months':
      return /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : trimmed;
    case 'euroCents':
      return parseAmount(trimmed) ?? trimmed;
    default:
      return trimmed;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function setAt(target: Record<string, unknown>, path: string, value: unknown) {
  const keys = path.split('.');
  let place = target;
  for (const key of keys.slice(0, -1)) {
    const next = place[key];
    const group = isRecord(next) ? next : {};
    place[key] = group;
    place = group;
  }
  place[keys[keys.length - 1]] = value;
}

/**
 * The entry's content that the form stands for, not yet validated. Empty fields are left out.
 *
 * @param options - with `restricted`, the restricted part is always there, if only as `{}`, which empties it; without,
 *   it is left out, which keeps what the registry has
 */
export function fieldsFromValues(
  values: FormValues,
  options: { restricted: boolean },
): Record<string, unknown> {
  const fields: Record<string, unknown> = options.restricted
    ? { restricted: {} }
    : {};
  for (const path of FIELD_PATHS) {
    if (options.restricted || !path.startsWith('restricted.')) {
      const value = writeValue(path, values[path]);
      if (value !== undefined) {
        setAt(fields, path, value);
      }
    }
  }
  return fields;
}

/** The fields whose content differs; another way to write the same amount is no difference. */
export function changedPaths(before: FormValues, after: FormValues) {
  return FIELD_PATHS.filter(
    path =>
      !sameValue(writeValue(path, before[path]), writeValue(path, after[path])),
  );
}

/** The values with those of some fields taken from elsewhere. */
export function withValuesFrom(
  values: FormValues,
  paths: readonly FieldPath[],
  source: FormValues,
): FormValues {
  return formValuesSchema.parse({
    ...values,
    ...Object.fromEntries(paths.map(path => [path, source[path]])),
  });
}

/** The form of an entry that does not exist yet. */
export function newEntryValues(owner: string = ''): FormValues {
  return formValuesSchema.parse({
    lifecycle: 'produktiv',
    responsibility: 'stadt',
    owner,
  });
}
