import { createPermission } from '@backstage/plugin-permission-common';

/** Read the handbook. */
export const handbookReadPermission = createPermission({
  name: 'handbook.page.read',
  attributes: { action: 'read' },
});

/** All permissions of the plugin. */
export const handbookPermissions = [handbookReadPermission];
