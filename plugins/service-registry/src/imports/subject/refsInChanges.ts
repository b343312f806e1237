import { FieldChange } from '@rathaus/rathaus-common';
import { fieldKind, fieldOfPath } from '../../lib/fields';

/** The groups, people and entries that changes speak of. */
export function refsInChanges(changes: readonly FieldChange[]): string[] {
  return changes
    .filter(({ path }) => {
      const field = fieldOfPath(path);
      return field && ['ref', 'refList'].includes(fieldKind(field).is);
    })
    .flatMap(({ before, after }) => [before, after].flat())
    .filter((ref): ref is string => typeof ref === 'string');
}
