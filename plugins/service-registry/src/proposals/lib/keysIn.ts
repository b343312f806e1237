import { FieldChange } from '@rathaus/rathaus-common';
import { fieldKind, fieldOfPath } from '../../lib/fields';

/** The keys of a reference list that changes put in or take out, each once. */
export function keysIn(
  changes: readonly FieldChange[],
  list: 'leika' | 'ozg',
): string[] {
  const values = changes.flatMap(({ path, before, after }) => {
    const field = fieldOfPath(path);
    const kind = field && fieldKind(field);
    const isKey = kind?.is === 'key' || kind?.is === 'keyList';
    return isKey && kind.list === list ? [before, after].flat() : [];
  });
  return [
    ...new Set(
      values.filter((value): value is string => typeof value === 'string'),
    ),
  ];
}
