import {
  EntryFields,
  entryImportPermission,
  entryReadRestrictedPermission,
} from '@rathaus/plugin-service-registry-common';
import { actorOf, Caller, ImportAccess } from '@rathaus/rathaus-node';
import { EntryAuthorizer } from '../permissions/EntryAuthorizer';

type Ownership = Pick<EntryFields, 'owner' | 'technicalResponsible'>;

/** What one person may import, asked once and applied to every row. */
export interface EntryImportAccess extends ImportAccess {
  mayWrite(entry: Ownership): boolean;
  mayReadRestricted(entry: Ownership): boolean;
}

/** @throws NotAllowedError for those who may import nothing at all */
export type EntryImportAccessOf = (
  caller: Caller,
) => Promise<EntryImportAccess>;

/** Asks the policy; who may import every entry sees all imports. */
export function createEntryImportAccessOf(
  authorizer: EntryAuthorizer,
): EntryImportAccessOf {
  return async ({ credentials }) => {
    const access = await authorizer.accessOf(credentials, [
      entryImportPermission,
      entryReadRestrictedPermission,
    ]);
    access.assertSome(entryImportPermission);
    return {
      actor: actorOf(credentials),
      seesAll: access.allowsAll(entryImportPermission),
      mayWrite: entry => access.allows(entryImportPermission, entry),
      mayReadRestricted: entry =>
        access.allows(entryReadRestrictedPermission, entry),
    };
  };
}
