import { NotFoundError } from '@backstage/errors';
import { entryReadPermission } from '@rathaus/plugin-service-registry-common';
import { EntryAccess } from '../permissions/EntryAccess';
import { EntryStore, StoredEntry } from './EntryStore';

/**
 * An entry that the person may read. Who may read nothing is refused whether
 * the entry exists or not.
 *
 * @throws NotAllowedError, NotFoundError
 */
export async function readableEntry(
  store: Pick<EntryStore, 'get'>,
  name: string,
  access: EntryAccess,
): Promise<StoredEntry> {
  const entry = await store.get(name);
  if (!entry) {
    access.assertSome(entryReadPermission);
    throw new NotFoundError(`No entry "${name}"`);
  }
  access.assert(entryReadPermission, entry.fields);
  return entry;
}
