import { isOwnedBy } from '@rathaus/plugin-service-registry-common';
import { CARE_FOR_ENTRIES, isOneOf } from './permissionSets';
import { Role } from './types';

/** The head of a Fachbereich cares for its entries. */
export const head: Role = (permission, person) =>
  person.headOf.length > 0 && isOneOf(CARE_FOR_ENTRIES, permission)
    ? isOwnedBy(person.headOf)
    : undefined;
