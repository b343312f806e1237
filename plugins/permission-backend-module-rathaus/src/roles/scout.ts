import { isOwnedBy } from '@rathaus/plugin-service-registry-common';
import { CARE_FOR_ENTRIES, CARE_FOR_WORDING, isOneOf } from './permissionSets';
import { ALLOW, Role } from './types';

/** A Digital Scout cares for the entries of the Fachbereich they are scout of, and for the words that people search with. */
export const scout: Role = (permission, person) => {
  if (person.scoutOf.length === 0) {
    return undefined;
  }
  if (isOneOf(CARE_FOR_WORDING, permission)) {
    return ALLOW;
  }
  return isOneOf(CARE_FOR_ENTRIES, permission)
    ? isOwnedBy(person.scoutOf)
    : undefined;
};
