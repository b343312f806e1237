import {
  entryReadRestrictedPermission,
  isRestrictedPath,
} from '@rathaus/plugin-service-registry-common';
import { EntryAccess } from '../permissions/EntryAccess';
import { EntryResource } from '../permissions/entryRules';

/** Of what an entry lacks, the part that this person may know of. */
export function visibleMissing(
  missing: readonly string[],
  entry: EntryResource,
  access: EntryAccess,
): string[] {
  const mayReadRestricted = access.allows(entryReadRestrictedPermission, entry);
  return missing.filter(path => mayReadRestricted || !isRestrictedPath(path));
}
