import { createPermission } from '@backstage/plugin-permission-common';

/** See synonyms, and what was looked for and not found. */
export const wordingReadPermission = createPermission({
  name: 'search.wording.read',
  attributes: { action: 'read' },
});

/** Keep synonyms, and put gaps aside. */
export const wordingWritePermission = createPermission({
  name: 'search.wording.write',
  attributes: { action: 'update' },
});

/** All permissions of the search. What documents somebody finds depends on the permissions of their plugins. */
export const searchPermissions = [
  wordingReadPermission,
  wordingWritePermission,
];
