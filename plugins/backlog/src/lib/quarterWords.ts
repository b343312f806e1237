import { Text } from '../translations/useText';
import { quarterParts } from './quarters';

/** A quarter as people say it: "2. Quartal 2027". */
export function quarterWords(quarter: string, t: Text): string {
  return t('quarter.long', quarterParts(quarter));
}
