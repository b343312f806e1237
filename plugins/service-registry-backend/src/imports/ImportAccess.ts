import {
  EntryFields,
  entryImportPermission,
  entryReadRestrictedPermission,
} from '@rathaus/plugin-service-registry-common';
import { actorOf, Caller } from '@rathaus/rathaus-node';
import { EntryAuthorizer } from '../permissions/EntryAuthorizer';

type Ownership = Pick<EntryFields, 'owner' | 'technicalResponsible'>;

/** What one person may import, asked once and applied to every row. */
export interface ImportAccess {
  /** Who stands in the history. */
  actor: string;
  /** Sees the imports of others. */
  seesAll: boolean;
  mayWrite(entry: Ownership): boolean;
  mayReadRestricted(entry: Ownership): boolean;
}

/** @throws NotAllowedError for those who may import nothing at all */
export type ImportAccessOf = (caller: Caller) => Promise<ImportAccess>;

/** Asks the policy; who may import every entry sees all imports. */
export function createImportAccessOf(
  authorizer: EntryAuthorizer,
): ImportAccessOf {
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
