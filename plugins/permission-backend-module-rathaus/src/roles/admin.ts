import { EVERYTHING, isOneOf } from './permissionSets';
import { ALLOW, Role } from './types';

/** Those who run the portal do everything, reference lists and the catalog's sources included; drafts of schools are not theirs. */
export const admin: Role = (permission, person) =>
  person.isAdmin && isOneOf(EVERYTHING, permission) ? ALLOW : undefined;
