import { ImportMapping } from '@rathaus/rathaus-common';

/** The fields that a column fills. */
export function fieldsOfColumn(
  mapping: ImportMapping,
  column: number,
): string[] {
  return Object.entries(mapping.fields)
    .filter(([, source]) => 'column' in source && source.column === column)
    .map(([field]) => field);
}

/** The values that are the same for all rows. */
export function constantsOf(
  mapping: ImportMapping,
): Array<{ field: string; value: string }> {
  return Object.entries(mapping.fields).flatMap(([field, source]) =>
    'constant' in source ? [{ field, value: source.constant }] : [],
  );
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
  field: string | undefined,
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
  field: string,
  constant: string,
): ImportMapping {
  return { ...mapping, fields: { ...mapping.fields, [field]: { constant } } };
}

/** Takes a field out of the mapping. */
export function removeField(
  mapping: ImportMapping,
  field: string,
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
  /** Without them no new thing can come about; existing ones can still be changed. */
  required: string[];
  /** The rows cannot be matched with things: the key has no column. */
  key: string | undefined;
}

/**
 * What is missing for the check to be worth while.
 *
 * @param required - what a new thing cannot do without
 */
export function missingFields(
  mapping: ImportMapping,
  required: readonly string[],
): MissingFields {
  const key = mapping.fields[mapping.matchBy];
  return {
    required: required.filter(field => !isMapped(mapping, field)),
    key: key && 'column' in key ? undefined : mapping.matchBy,
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
