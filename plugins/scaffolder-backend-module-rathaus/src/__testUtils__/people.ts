import { BackstageUserInfo } from '@backstage/backend-plugin-api';

/** Roles as the portal's own configuration names them. */
export const ROLES_CONFIG = {
  admin: ['group:default/portal-administration'],
  cdoOffice: ['group:default/cdo-buero'],
  taskForce: ['group:default/task-force-schulen'],
  itTeam: ['group:default/it-service'],
  head: ['group:default/{department}-leitung'],
  school: ['group:default/schule-{school}'],
};

/** The Fachbereich in which everybody here works, and another one. */
export const OWN = 'group:default/buergerservice';
export const FOREIGN = 'group:default/soziales';

/** A Fachbereich in which everybody here works, too, and that seeks one Digital Scout. */
export const SEEKING = 'group:default/bauen';

function person(name: string, ...groups: string[]): BackstageUserInfo {
  const userEntityRef = `user:default/${name}`;
  return {
    userEntityRef,
    ownershipEntityRefs: [userEntityRef, OWN, ...groups],
  };
}

/** One person of each role. */
export const PEOPLE = {
  staff: person('staff'),
  scout: person('scout'),
  head: person('head', 'group:default/buergerservice-leitung'),
  cdoOffice: person('cdo', 'group:default/cdo-buero'),
  taskForce: person('task-force', 'group:default/task-force-schulen'),
  school: person('school', 'group:default/schule-100001'),
  itTeam: person('it-team', 'group:default/it-service'),
  admin: person('admin', 'group:default/portal-administration'),
};
export type Role = keyof typeof PEOPLE;
export const ROLES = Object.keys(PEOPLE) as Role[];
