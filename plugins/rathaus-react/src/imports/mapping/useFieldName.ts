import { useCallback } from 'react';
import { useImportSubject } from '../subject/ImportSubject';

/** Gives the name of a field that a column can be mapped onto. */
export function useFieldName(): (path: string) => string {
  const { fields } = useImportSubject();
  return useCallback(path => fields.labelOf(path) ?? path, [fields]);
}
