import { parseEntityRef } from '@backstage/catalog-model';
import { Text } from '../translations/useText';

const SYSTEM_ACTOR = /^service:/;

/**
 * What to call somebody.
 *
 * @param person - a user ref; null once the name was removed, undefined when it is not for the reader, `service:…` for
 *   what happens by itself
 * @param name - as the server knows it
 */
export function personName(
  t: Text,
  person: string | null | undefined,
  name?: string,
): string {
  if (person === null) {
    return t('common.person.removed');
  }
  if (person === undefined) {
    return t('common.person.undisclosed');
  }
  if (SYSTEM_ACTOR.test(person)) {
    return t('common.person.itself');
  }
  return name ?? parseEntityRef(person, { defaultKind: 'user' }).name;
}
