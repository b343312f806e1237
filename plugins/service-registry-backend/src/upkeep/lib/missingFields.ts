import { fieldLeaves } from '@rathaus/rathaus-common';

function valueAt(fields: object, path: string): unknown {
  let value: unknown = fields;
  for (const key of path.split('.')) {
    if (
      typeof value !== 'object' ||
      value === null ||
      !Object.hasOwn(value, key)
    ) {
      return undefined;
    }
    value = Reflect.get(value, key);
  }
  return value;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || fieldLeaves({ value }).size === 0;
}

/**
 * The fields of an entry that matter and are empty, in the order in which they
 * are called important.
 *
 * @param important - dotted paths, e.g. `support.contact`
 */
export function missingFields(
  fields: object,
  important: readonly string[],
): string[] {
  return important.filter(path => isEmpty(valueAt(fields, path)));
}
