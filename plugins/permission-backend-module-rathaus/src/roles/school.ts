import { isSchool } from '@rathaus/plugin-backlog-common';
import { CARE_FOR_SCHOOL, isOneOf } from './permissionSets';
import { Role } from './types';

/**
 * Members of a school hand in its needs, keep drafts of them to themselves, and comment on its items. About entries they
 * have no rights beyond anyone's.
 */
export const school: Role = (permission, person) =>
  person.schools.length > 0 && isOneOf(CARE_FOR_SCHOOL, permission)
    ? isSchool(person.schools)
    : undefined;
