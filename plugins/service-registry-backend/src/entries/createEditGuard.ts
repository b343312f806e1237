import { Permission } from '@backstage/plugin-permission-common';
import { entryReadRestrictedPermission } from '@rathaus/plugin-service-registry-common';
import { diffFields, FieldsNotAllowedError } from '@rathaus/rathaus-common';
import { EntryAccess } from '../permissions/EntryAccess';
import { EditContext } from './EntryEditor';

/**
 * Lets an edit pass that the person may make to the entry as it was and as it
 * is to be; the restricted part only of those who may read it.
 */
export function createEditGuard(
  access: EntryAccess,
  permission: Permission,
): EditContext['guard'] {
  return (after, before) => {
    if (before) {
      access.assert(permission, before);
    }
    access.assert(permission, after);
    const restrictedChanges = diffFields(
      before?.restricted ?? {},
      after.restricted ?? {},
    );
    if (
      restrictedChanges.length &&
      !access.allows(entryReadRestrictedPermission, before ?? after)
    ) {
      throw new FieldsNotAllowedError(['fields.restricted']);
    }
  };
}
