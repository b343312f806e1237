import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of entries; conditional decisions are about its rules. */
export const RESOURCE_TYPE_SERVICE_ENTRY = 'service-entry';

/** Read entries: list, page, history, export. */
export const entryReadPermission = createPermission({
  name: 'service-registry.entry.read',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_SERVICE_ENTRY,
});

/** Read contract, cost, protection needs and data processing of an entry. */
export const entryReadRestrictedPermission = createPermission({
  name: 'service-registry.entry.read-restricted',
  attributes: { action: 'read' },
  resourceType: RESOURCE_TYPE_SERVICE_ENTRY,
});

/** Create an entry; the conditions are about the entry to be. */
export const entryCreatePermission = createPermission({
  name: 'service-registry.entry.create',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_SERVICE_ENTRY,
});

/** Edit an entry, before and after the edit. */
export const entryUpdatePermission = createPermission({
  name: 'service-registry.entry.update',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_SERVICE_ENTRY,
});

/** Retire an entry. */
export const entryRetirePermission = createPermission({
  name: 'service-registry.entry.retire',
  attributes: { action: 'delete' },
  resourceType: RESOURCE_TYPE_SERVICE_ENTRY,
});

/** Bring back an earlier revision, or a retired entry. */
export const entryRestorePermission = createPermission({
  name: 'service-registry.entry.restore',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_SERVICE_ENTRY,
});

/** Write entries by import; the conditions are about every row's entry. */
export const entryImportPermission = createPermission({
  name: 'service-registry.entry.import',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_SERVICE_ENTRY,
});

/** Confirm an entry, or mark it as doubtful. */
export const entryConfirmPermission = createPermission({
  name: 'service-registry.entry.confirm',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_SERVICE_ENTRY,
});

/** Propose a change of an entry. */
export const proposalCreatePermission = createPermission({
  name: 'service-registry.proposal.create',
  attributes: { action: 'create' },
  resourceType: RESOURCE_TYPE_SERVICE_ENTRY,
});

/** Decide proposals for an entry. */
export const proposalDecidePermission = createPermission({
  name: 'service-registry.proposal.decide',
  attributes: { action: 'update' },
  resourceType: RESOURCE_TYPE_SERVICE_ENTRY,
});

/** Give entries to another Fachbereich or Scout; meant for services. */
export const entryReassignPermission = createPermission({
  name: 'service-registry.entry.reassign',
  attributes: { action: 'update' },
});

/** See the upkeep figures by Fachbereich. */
export const upkeepFiguresPermission = createPermission({
  name: 'service-registry.upkeep.figures',
  attributes: { action: 'read' },
});

/** Look things up in the reference lists. */
export const referenceReadPermission = createPermission({
  name: 'service-registry.reference.read',
  attributes: { action: 'read' },
});

/** Replace a reference list. */
export const referenceImportPermission = createPermission({
  name: 'service-registry.reference.import',
  attributes: { action: 'update' },
});

/** Follow the change log; meant for services. */
export const changesReadPermission = createPermission({
  name: 'service-registry.changes.read',
  attributes: { action: 'read' },
});

/** Register a team of one's own making, with members and contact card. */
export const teamCreatePermission = createPermission({
  name: 'service-registry.team.create',
  attributes: { action: 'create' },
});

/** All permissions of the plugin. */
export const serviceRegistryPermissions = [
  entryReadPermission,
  entryReadRestrictedPermission,
  entryCreatePermission,
  entryUpdatePermission,
  entryRetirePermission,
  entryRestorePermission,
  entryImportPermission,
  entryConfirmPermission,
  proposalCreatePermission,
  proposalDecidePermission,
  entryReassignPermission,
  upkeepFiguresPermission,
  referenceReadPermission,
  referenceImportPermission,
  changesReadPermission,
  teamCreatePermission,
];
