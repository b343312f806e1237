import { createPermission } from '@backstage/plugin-permission-common';

/** Resource type of schools as places of needs. */
export const RESOURCE_TYPE_BACKLOG_SCHOOL = 'backlog-school';

const resourceType = RESOURCE_TYPE_BACKLOG_SCHOOL;

/** See boards, their items and programmes. */
export const boardReadPermission = createPermission({
  name: 'backlog.board.read',
  attributes: { action: 'read' },
});

/** Create, edit, move, delete and restore items, and keep their funding. */
export const itemWritePermission = createPermission({
  name: 'backlog.item.write',
  attributes: { action: 'update' },
});

/** Keep the funding programmes of a board. */
export const programmeWritePermission = createPermission({
  name: 'backlog.programme.write',
  attributes: { action: 'update' },
});

/** Hand in a need of a school. */
export const needHandInPermission = createPermission({
  name: 'backlog.need.hand-in',
  attributes: { action: 'create' },
  resourceType,
});

/** See and finish what a school has not handed in yet. */
export const draftPermission = createPermission({
  name: 'backlog.need.draft',
  attributes: { action: 'update' },
  resourceType,
});

/** Comment on an item that concerns a school. */
export const commentPermission = createPermission({
  name: 'backlog.item.comment',
  attributes: { action: 'create' },
  resourceType,
});

/** All permissions of the plugin. */
export const backlogPermissions = [
  boardReadPermission,
  itemWritePermission,
  programmeWritePermission,
  needHandInPermission,
  draftPermission,
  commentPermission,
];
