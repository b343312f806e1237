import { FieldChange } from '@rathaus/rathaus-common';
import { fieldKind, fieldOfPath } from '../../lib/fields';

function refsIn(change: FieldChange): string[] {
  const field = fieldOfPath(change.path);
  const kind = field && fieldKind(field).is;
  if (kind !== 'ref' && kind !== 'refList') {
    return [];
  }
  return [change.before, change.after]
    .flat()
    .filter((value): value is string => typeof value === 'string');
}

/** The references that changes speak of, so that they can be shown by name. */
export function changeRefs(changes: readonly FieldChange[]): string[] {
  return [...new Set(changes.flatMap(refsIn))];
}
