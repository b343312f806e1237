import { useCallback } from 'react';
import { fieldLabel } from '../../lib/fields';
import { useText } from '../../translations/useText';
import { MappableField } from '../lib/mapping';

/** Gives the name of a field that a column can be mapped onto. */
export function useFieldName(): (field: MappableField) => string {
  const t = useText();
  return useCallback(
    field =>
      field === 'name' ? t('imports.mapping.name') : fieldLabel(t, field),
    [t],
  );
}
