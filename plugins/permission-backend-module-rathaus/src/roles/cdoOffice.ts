import {
  CARE_FOR_ENTRIES,
  CARE_FOR_WORDING,
  isOneOf,
  LEAD_SCOUTS,
  FOLLOW_REPOSITORIES,
  WORK_ON_BOARDS,
} from './permissionSets';
import { ALLOW, Role } from './types';

/** The CDO office cares for the entries of all Fachbereiche, leads their Digital Scouts, runs the boards and cares for the words that people search with. */
export const cdoOffice: Role = (permission, person) =>
  person.isInCdoOffice &&
  isOneOf(
    [
      ...CARE_FOR_ENTRIES,
      ...CARE_FOR_WORDING,
      ...LEAD_SCOUTS,
      ...FOLLOW_REPOSITORIES,
      ...WORK_ON_BOARDS,
    ],
    permission,
  )
    ? ALLOW
    : undefined;
