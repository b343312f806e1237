import { BackstageUserInfo } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import { OfficeTableView } from '@rathaus/plugin-scouts-common';
import { readRoleGroups } from '@rathaus/rathaus-node';

/** Roles as the portal's own configuration names them. */
export const ROLES_CONFIG = {
  admin: ['group:default/portal-administration'],
  cdoOffice: ['group:default/cdo-buero'],
  taskForce: ['group:default/task-force-schulen'],
  itTeam: ['group:default/it-service', 'group:default/it-anwendungen'],
  head: ['group:default/{department}-leitung'],
  school: ['group:default/schule-{school}'],
};

export const ROLE_GROUPS = readRoleGroups(
  mockServices.rootConfig({ data: { rathaus: { roles: ROLES_CONFIG } } }),
);

/** The Fachbereich in which everybody of this test town works, and another one. */
export const OWN_DEPARTMENT = 'group:default/bauen';
export const OTHER_DEPARTMENT = 'group:default/soziales';

function colleague(name: string, ...groupRefs: string[]): BackstageUserInfo {
  const userEntityRef = `user:default/${name}`;
  return {
    userEntityRef,
    ownershipEntityRefs: [userEntityRef, OWN_DEPARTMENT, ...groupRefs],
  };
}

/** One person for each role, all working in the same Fachbereich. */
export const PEOPLE = {
  staff: colleague('staff'),
  scout: colleague('scout'),
  head: colleague('head', 'group:default/bauen-leitung'),
  cdoOffice: colleague('cdo', 'group:default/cdo-buero'),
  taskForce: colleague('task-force', 'group:default/task-force-schulen'),
  school: colleague('school', 'group:default/schule-100001'),
  itTeam: colleague('it-team', 'group:default/it-service'),
  admin: colleague('admin', 'group:default/portal-administration'),
};

/** The offices in this test town: one Scout, of the own Fachbereich. */
export const SCOUT_OFFICES = {
  departmentsOf: async (userRef: string) =>
    userRef === 'user:default/scout' ? [OWN_DEPARTMENT] : [],
};

/** The same, as the scouts plugin tells it. */
export function officeTable(scouts = ['user:default/scout']): OfficeTableView {
  return {
    cdoOffice: 'group:default/cdo-buero',
    departments: [
      {
        ref: OWN_DEPARTMENT,
        acting: scouts.map(person => ({
          person,
          role: 'scout',
          postId: 'post-1',
        })),
      },
    ],
    handovers: [],
  };
}

export type PersonName = keyof typeof PEOPLE;
