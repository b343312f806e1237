import { FieldChange } from '@rathaus/rathaus-common';
import { useReferenceNames } from '../../entry/overview/useReferenceNames';
import { ValueContext } from '../../lib/fields';
import { keysIn } from '../lib/keysIn';

/** Gives the official names of the LeiKa keys and OZG ids that changes speak of. */
export function useReferenceNamesOf(
  changes: readonly FieldChange[],
): NonNullable<ValueContext['referenceName']> {
  const leika = useReferenceNames('leika', keysIn(changes, 'leika'));
  const ozg = useReferenceNames('ozg', keysIn(changes, 'ozg'));
  return (list, key) => (list === 'leika' ? leika : ozg).get(key);
}
