import { useCallback } from 'react';
import { fieldLabel } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { isGroupUnit, Unit } from '../lib/units';

/** Gives the name of a field, or of fields that belong together. */
export function useUnitName(): (unit: Unit) => string {
  const t = useText();
  return useCallback(
    ({ id, paths }) =>
      isGroupUnit(id) ? t(`edit.unitName.${id}`) : fieldLabel(t, paths[0]),
    [t],
  );
}
