import type { Text } from '../../translations/useText';
import { fieldOfPath } from './fieldKinds';

/**
 * The name of the field that a dotted path lies in, for people.
 *
 * @param path - as in changes and problems: `support.phone`, `leikaKeys.2`, `links.0.url`
 * @returns the path itself for a field that this version does not know
 */
export function fieldLabel(t: Text, path: string): string {
  const field = fieldOfPath(path);
  return field ? t(`field.${field}`) : path;
}
