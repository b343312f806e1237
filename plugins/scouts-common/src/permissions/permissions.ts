import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of departments as places of offices. */
export const RESOURCE_TYPE_SCOUTS_DEPARTMENT = 'scouts-department';

const resourceType = RESOURCE_TYPE_SCOUTS_DEPARTMENT;

/** See who is the Scout of which Fachbereich, and one's own worklist. */
export const scoutsReadPermission = createPermission({
  name: 'scouts.read',
  attributes: { action: 'read' },
});

/** Nominate oneself. */
export const nominateSelfPermission = createPermission({
  name: 'scouts.nominate.self',
  attributes: { action: 'create' },
});

/** Nominate somebody else. */
export const nominateOtherPermission = createPermission({
  name: 'scouts.nominate.other',
  attributes: { action: 'create' },
  resourceType,
});

/** Confirm or decline a nomination as the head. */
export const confirmNominationPermission = createPermission({
  name: 'scouts.nomination.confirm',
  attributes: { action: 'update' },
  resourceType,
});

/** Appoint a Scout, or decline to. */
export const appointPermission = createPermission({
  name: 'scouts.nomination.appoint',
  attributes: { action: 'update' },
  resourceType,
});

/** Settle the end of somebody else's office. */
export const endAppointmentPermission = createPermission({
  name: 'scouts.appointment.end',
  attributes: { action: 'update' },
  resourceType,
});

/** Name deputies and those who stand in for a vacant post. */
export const manageDeputiesPermission = createPermission({
  name: 'scouts.deputies.manage',
  attributes: { action: 'update' },
  resourceType,
});

/** Hand entries over on behalf of others. */
export const manageHandoversPermission = createPermission({
  name: 'scouts.handovers.manage',
  attributes: { action: 'update' },
  resourceType,
});

/** Open, close and import posts. */
export const managePostsPermission = createPermission({
  name: 'scouts.posts.manage',
  attributes: { action: 'update' },
});

/** See the figures by Fachbereich. */
export const overviewReadPermission = createPermission({
  name: 'scouts.overview.read',
  attributes: { action: 'read' },
});

/** Move everything of a Fachbereich to its successor, and back. */
export const reorganisePermission = createPermission({
  name: 'scouts.reorganise',
  attributes: { action: 'update' },
});

/** All permissions of the plugin. */
export const scoutsPermissions = [
  scoutsReadPermission,
  nominateSelfPermission,
  nominateOtherPermission,
  confirmNominationPermission,
  appointPermission,
  endAppointmentPermission,
  manageDeputiesPermission,
  manageHandoversPermission,
  managePostsPermission,
  overviewReadPermission,
  reorganisePermission,
];
