import { CARE_FOR_ENTRIES, isOneOf, REFRESH_ENTITIES } from './permissionSets';
import { ALLOW, Role } from './types';

/** The CDO office cares for the entries of all Fachbereiche. */
export const cdoOffice: Role = (permission, person) =>
  person.isInCdoOffice &&
  isOneOf([...CARE_FOR_ENTRIES, ...REFRESH_ENTITIES], permission)
    ? ALLOW
    : undefined;
