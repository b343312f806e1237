import {
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogPermissions,
} from '@backstage/plugin-catalog-common/alpha';
import { isPermission, Permission } from '@backstage/plugin-permission-common';
import {
  entryCreatePermission,
  entryImportPermission,
  entryReadPermission,
  entryReadRestrictedPermission,
  entryRestorePermission,
  entryRetirePermission,
  entryUpdatePermission,
  referenceReadPermission,
  serviceRegistryPermissions,
} from '@rathaus/plugin-service-registry-common';

/** What everybody needs who looks something up. */
export const LOOK_UP: Permission[] = [
  entryReadPermission,
  referenceReadPermission,
  catalogEntityReadPermission,
];

/** What it takes to keep entries true, from creating to retiring them. */
export const CARE_FOR_ENTRIES: Permission[] = [
  entryReadRestrictedPermission,
  entryCreatePermission,
  entryUpdatePermission,
  entryImportPermission,
  entryRetirePermission,
  entryRestorePermission,
];

/** Read an entity's source again without waiting for the schedule. */
export const REFRESH_ENTITIES: Permission[] = [catalogEntityRefreshPermission];

/** Everything there is. Not "anything asked for": a permission that nobody has decided about stays denied. */
export const EVERYTHING: Permission[] = [
  ...serviceRegistryPermissions,
  ...catalogPermissions,
];

/** Whether a permission is one of a set. */
export function isOneOf(set: Permission[], permission: Permission): boolean {
  return set.some(member => isPermission(permission, member));
}
