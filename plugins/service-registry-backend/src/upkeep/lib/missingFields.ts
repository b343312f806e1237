import { fieldLeaves } from '@rathaus/rathaus-common';

function valueAt(fields: object, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null
          ? Object.entries(value).find(([name]) => name === key)?.[1]
          : undefined,
      fields,
    );
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
  return important.filter(
    path => fieldLeaves({ value: valueAt(fields, path) }).size === 0,
  );
}
