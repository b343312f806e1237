import { isOwnedBy } from '@rathaus/plugin-service-registry-common';
import { CARE_FOR_ENTRIES, isOneOf } from './permissionSets';
import { Role } from './types';

/** A Digital Scout cares for the entries of the Fachbereich they are scout of. */
export const scout: Role = (permission, person) =>
  person.scoutOf.length > 0 && isOneOf(CARE_FOR_ENTRIES, permission)
    ? isOwnedBy(person.scoutOf)
    : undefined;
