import { Permission } from '@backstage/plugin-permission-common';
import {
  entryConfirmPermission,
  entryCreatePermission,
  entryReadRestrictedPermission,
  entryUpdatePermission,
  hasTechnicalResponsible,
  isOwnedBy,
  proposalDecidePermission,
  teamCreatePermission,
} from '@rathaus/plugin-service-registry-common';
import { isOneOf, FOLLOW_REPOSITORIES } from './permissionSets';
import { ALLOW, Role } from './types';

const ON_ALL_ENTRIES: Permission[] = [
  entryReadRestrictedPermission,
  entryCreatePermission,
  teamCreatePermission,
  ...FOLLOW_REPOSITORIES,
];

/** What keeps one's own entries true. */
const ON_OWN_ENTRIES: Permission[] = [
  entryUpdatePermission,
  entryConfirmPermission,
  proposalDecidePermission,
];

/**
 * An IT team sees the details of every entry, creates entries, and keeps its own true: those that belong to a group of the
 * person's, or for which the person or one of their groups is technically responsible.
 */
export const itTeam: Role = (permission, person) => {
  if (!person.isInItTeam) {
    return undefined;
  }
  if (isOneOf(ON_ALL_ENTRIES, permission)) {
    return ALLOW;
  }
  if (isOneOf(ON_OWN_ENTRIES, permission)) {
    return {
      anyOf: [
        isOwnedBy(person.groupRefs),
        hasTechnicalResponsible([person.userRef, ...person.groupRefs]),
      ],
    };
  }
  return undefined;
};
