import { isOneOf, WORK_ON_BOARDS } from './permissionSets';
import { ALLOW, Role } from './types';

/** The task force for the schools runs the boards. About entries it has no rights beyond anyone's. */
export const taskForce: Role = (permission, person) =>
  person.isInTaskForce && isOneOf(WORK_ON_BOARDS, permission)
    ? ALLOW
    : undefined;
