import { isDepartment } from '@rathaus/plugin-scouts-common';
import { isOwnedBy } from '@rathaus/plugin-service-registry-common';
import {
  CARE_FOR_ENTRIES,
  HEAD_SCOUTS,
  isOneOf,
  READ_WORDING,
} from './permissionSets';
import { ALLOW, Role } from './types';

/** The head of a Fachbereich cares for its entries, has a say in its Digital Scouts and sees what people look for in vain. */
export const head: Role = (permission, person) => {
  if (person.headOf.length === 0) {
    return undefined;
  }
  if (isOneOf(READ_WORDING, permission)) {
    return ALLOW;
  }
  if (isOneOf(CARE_FOR_ENTRIES, permission)) {
    return isOwnedBy(person.headOf);
  }
  return isOneOf(HEAD_SCOUTS, permission)
    ? isDepartment(person.headOf)
    : undefined;
};
