import {
  IMPORT_KEYS,
  ImportKey,
} from '@rathaus/plugin-service-registry-common';
import { ImportMapping } from '@rathaus/rathaus-common';
import { FIELD_KINDS, FieldPath, isFieldPath } from '../../lib/fields';

/** What a column can be mapped onto: a field of an entry, or its short name. */
export type MappableField = FieldPath | 'name';

/** Is this something that a column can be mapped onto? */
export function isMappable(field: string): field is MappableField {
  return field === 'name' || isFieldPath(field);
}

/** All of them, in the order in which people read the fields. */
export const MAPPABLE_FIELDS: readonly MappableField[] = [
  ...Object.keys(FIELD_KINDS),
  'name',
].filter(isMappable);

/** What a new entry cannot do without. */
export const REQUIRED_FIELDS = ['title', 'type', 'owner'] as const;

/** The fields that a column fills. */
export function fieldsOfColumn(
  mapping: ImportMapping,
  column: number,
): MappableField[] {
  return MAPPABLE_FIELDS.filter(field => {
    const source = mapping.fields[field];
    return source && 'column' in source && source.column === column;
  });
}

/** The values that are the same for all rows. */
export function constantsOf(
  mapping: ImportMapping,
): Array<{ field: MappableField; value: string }> {
  return MAPPABLE_FIELDS.flatMap(field => {
    const source = mapping.fields[field];
    return source && 'constant' in source
      ? [{ field, value: source.constant }]
      : [];
  });
}

function without(mapping: ImportMapping, fields: readonly string[]) {
  return Object.fromEntries(
    Object.entries(mapping.fields).filter(([field]) => !fields.includes(field)),
  );
}

/**
 * Maps a column onto one field; a field that had another source gets this one.
 *
 * @param field - undefined leaves the column out
 */
export function assignColumn(
  mapping: ImportMapping,
  column: number,
  field: MappableField | undefined,
): ImportMapping {
  const rest = without(mapping, fieldsOfColumn(mapping, column));
  return {
    ...mapping,
    fields: field ? { ...rest, [field]: { column } } : rest,
  };
}

/** Gives a field the same value in all rows. */
export function setConstant(
  mapping: ImportMapping,
  field: MappableField,
  constant: string,
): ImportMapping {
  return { ...mapping, fields: { ...mapping.fields, [field]: { constant } } };
}

/** Takes a field out of the mapping. */
export function removeField(
  mapping: ImportMapping,
  field: MappableField,
): ImportMapping {
  return { ...mapping, fields: without(mapping, [field]) };
}

/** Is this field filled by a column, or by a value that is not blank? */
export function isMapped(mapping: ImportMapping, field: string): boolean {
  const source = mapping.fields[field];
  return (
    source !== undefined &&
    ('column' in source || source.constant.trim() !== '')
  );
}

/** What is missing in a mapping. */
export interface MissingFields {
  /** Without them no new entry can come about; existing ones can still be changed. */
  required: Array<(typeof REQUIRED_FIELDS)[number]>;
  /** The rows cannot be matched with entries: the key has no column. */
  key: ImportKey | undefined;
}

/** What is missing for the check to be worth while. */
export function missingFields(mapping: ImportMapping): MissingFields {
  const key = mapping.fields[mapping.matchBy];
  return {
    required: REQUIRED_FIELDS.filter(field => !isMapped(mapping, field)),
    key:
      key && 'column' in key
        ? undefined
        : IMPORT_KEYS.find(known => known === mapping.matchBy),
  };
}

/** The mapping as it is sent: blank constants are left out. */
export function mappingToSend(mapping: ImportMapping): ImportMapping {
  return {
    ...mapping,
    fields: Object.fromEntries(
      Object.entries(mapping.fields).filter(([field]) =>
        isMapped(mapping, field),
      ),
    ),
  };
}
