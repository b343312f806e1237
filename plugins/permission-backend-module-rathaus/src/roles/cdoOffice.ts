import {
  CARE_FOR_ENTRIES,
  isOneOf,
  LEAD_SCOUTS,
  REFRESH_ENTITIES,
} from './permissionSets';
import { ALLOW, Role } from './types';

/** The CDO office cares for the entries of all Fachbereiche and leads their Digital Scouts. */
export const cdoOffice: Role = (permission, person) =>
  person.isInCdoOffice &&
  isOneOf(
    [...CARE_FOR_ENTRIES, ...LEAD_SCOUTS, ...REFRESH_ENTITIES],
    permission,
  )
    ? ALLOW
    : undefined;
