import {
  CARE_FOR_ENTRIES,
  isOneOf,
  LEAD_SCOUTS,
  REFRESH_ENTITIES,
  WORK_ON_BOARDS,
} from './permissionSets';
import { ALLOW, Role } from './types';

/** The CDO office cares for the entries of all Fachbereiche, leads their Digital Scouts and runs the boards. */
export const cdoOffice: Role = (permission, person) =>
  person.isInCdoOffice &&
  isOneOf(
    [
      ...CARE_FOR_ENTRIES,
      ...LEAD_SCOUTS,
      ...REFRESH_ENTITIES,
      ...WORK_ON_BOARDS,
    ],
    permission,
  )
    ? ALLOW
    : undefined;
