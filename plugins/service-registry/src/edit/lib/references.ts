import { fieldKind } from '../../lib/fields';
import { FIELD_PATHS, FormValues } from './formValues';

/** The groups, people, entries and interfaces that the values refer to. */
export function referencesIn(values: FormValues): string[] {
  return FIELD_PATHS.filter(path =>
    ['ref', 'refList'].includes(fieldKind(path).is),
  ).flatMap(path => {
    const value = values[path];
    const refs = typeof value === 'string' ? [value] : value;
    return refs.filter(
      (ref): ref is string => typeof ref === 'string' && ref.includes(':'),
    );
  });
}
