import {
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogPermissions,
} from '@backstage/plugin-catalog-common/alpha';
import { isPermission, Permission } from '@backstage/plugin-permission-common';
import {
  appointPermission,
  confirmNominationPermission,
  endAppointmentPermission,
  manageDeputiesPermission,
  manageHandoversPermission,
  managePostsPermission,
  nominateOtherPermission,
  nominateSelfPermission,
  overviewReadPermission,
  reorganisePermission,
  scoutsPermissions,
  scoutsReadPermission,
} from '@rathaus/plugin-scouts-common';
import {
  entryConfirmPermission,
  entryCreatePermission,
  entryImportPermission,
  entryReadPermission,
  entryReadRestrictedPermission,
  entryReassignPermission,
  entryRestorePermission,
  entryRetirePermission,
  entryUpdatePermission,
  proposalCreatePermission,
  proposalDecidePermission,
  referenceReadPermission,
  serviceRegistryPermissions,
  upkeepFiguresPermission,
} from '@rathaus/plugin-service-registry-common';

/** What everybody needs who looks something up. */
export const LOOK_UP: Permission[] = [
  entryReadPermission,
  referenceReadPermission,
  catalogEntityReadPermission,
  scoutsReadPermission,
];

/** How everybody takes part: say what is wrong, and offer oneself as Scout. */
export const TAKE_PART: Permission[] = [
  proposalCreatePermission,
  nominateSelfPermission,
];

/** What it takes to keep entries true, from creating to retiring them. */
export const CARE_FOR_ENTRIES: Permission[] = [
  entryReadRestrictedPermission,
  entryCreatePermission,
  entryUpdatePermission,
  entryImportPermission,
  entryRetirePermission,
  entryRestorePermission,
  entryConfirmPermission,
  proposalDecidePermission,
];

/** What the head of a Fachbereich has a say in about its Digital Scouts. */
export const HEAD_SCOUTS: Permission[] = [
  nominateOtherPermission,
  confirmNominationPermission,
  endAppointmentPermission,
  manageDeputiesPermission,
  manageHandoversPermission,
];

/** What the CDO office decides about the Digital Scouts of the whole town hall. */
export const LEAD_SCOUTS: Permission[] = [
  ...HEAD_SCOUTS,
  appointPermission,
  managePostsPermission,
  overviewReadPermission,
  reorganisePermission,
  entryReassignPermission,
  upkeepFiguresPermission,
];

/** Read an entity's source again without waiting for the schedule. */
export const REFRESH_ENTITIES: Permission[] = [catalogEntityRefreshPermission];

/** Everything there is. Not "anything asked for": a permission that nobody has decided about stays denied. */
export const EVERYTHING: Permission[] = [
  ...serviceRegistryPermissions,
  ...scoutsPermissions,
  ...catalogPermissions,
];

/** Whether a permission is one of a set. */
export function isOneOf(set: Permission[], permission: Permission): boolean {
  return set.some(member => isPermission(permission, member));
}
