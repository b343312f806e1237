import {
  catalogEntityReadPermission,
  catalogEntityRefreshPermission,
  catalogLocationCreatePermission,
  catalogPermissions,
} from '@backstage/plugin-catalog-common/alpha';
import { isPermission, Permission } from '@backstage/plugin-permission-common';
import {
  actionExecutePermission,
  scaffolderPermissions,
  taskCancelPermission,
  taskCreatePermission,
  taskReadPermission,
  templateParameterReadPermission,
  templateStepReadPermission,
} from '@backstage/plugin-scaffolder-common/alpha';
import {
  backlogPermissions,
  boardReadPermission,
  commentPermission,
  draftPermission,
  itemWritePermission,
  needHandInPermission,
  programmeWritePermission,
} from '@rathaus/plugin-backlog-common';
import {
  handbookPermissions,
  handbookReadPermission,
} from '@rathaus/plugin-handbook-common';
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
  searchPermissions,
  wordingReadPermission,
} from '@rathaus/plugin-search-common';
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
  teamCreatePermission,
  upkeepFiguresPermission,
} from '@rathaus/plugin-service-registry-common';

/** What everybody needs who looks something up. */
export const LOOK_UP: Permission[] = [
  entryReadPermission,
  referenceReadPermission,
  catalogEntityReadPermission,
  scoutsReadPermission,
  boardReadPermission,
  handbookReadPermission,
];

/** How everybody takes part: say what is wrong, and offer oneself as Scout. */
export const TAKE_PART: Permission[] = [
  proposalCreatePermission,
  nominateSelfPermission,
];

/** Read a template and start a run of it. */
export const START_TEMPLATES: Permission[] = [
  templateParameterReadPermission,
  templateStepReadPermission,
  taskCreatePermission,
];

/** Follow a run, stop it and start it again. */
export const FOLLOW_RUNS: Permission[] = [
  taskReadPermission,
  taskCancelPermission,
];

/** Have an action done in a run; which ones is a list of its own. */
export const EXECUTE_ACTIONS: Permission[] = [actionExecutePermission];

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
  teamCreatePermission,
];

/** What it takes to run a board, the needs of schools included. */
export const WORK_ON_BOARDS: Permission[] = [
  itemWritePermission,
  programmeWritePermission,
  needHandInPermission,
  commentPermission,
];

/** What a school does about its own needs and items. */
export const CARE_FOR_SCHOOL: Permission[] = [
  needHandInPermission,
  draftPermission,
  commentPermission,
];

/** See what people look for in vain, and what words mean to the search. */
export const READ_WORDING: Permission[] = [wordingReadPermission];

/** Say what people mean by words, so that they find it. */
export const CARE_FOR_WORDING: Permission[] = searchPermissions;

/**
 * Have the catalog read a repository's description, and read it again without waiting for the schedule. What kinds of things
 * it may describe, and where it may lie, is the configuration's word: `catalog.rules` and `integrations`.
 */
export const FOLLOW_REPOSITORIES: Permission[] = [
  catalogLocationCreatePermission,
  catalogEntityRefreshPermission,
];

/**
 * Everything there is but what a school keeps to itself until it is handed in. Not "anything asked for": a permission that
 * nobody has decided about stays denied.
 */
export const EVERYTHING: Permission[] = [
  ...serviceRegistryPermissions,
  ...scoutsPermissions,
  ...backlogPermissions.filter(
    permission => !isPermission(permission, draftPermission),
  ),
  ...searchPermissions,
  ...handbookPermissions,
  ...catalogPermissions,
  // Administrators have no other actions than everybody: what a template does is reviewed by its list.
  ...scaffolderPermissions.filter(
    permission => !isPermission(permission, actionExecutePermission),
  ),
];

/** Whether a permission is one of a set. */
export function isOneOf(set: Permission[], permission: Permission): boolean {
  return set.some(member => isPermission(permission, member));
}
