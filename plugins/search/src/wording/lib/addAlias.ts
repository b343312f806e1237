import { EntriesApi } from '../api/entriesApi';

/** What came of giving an entry another name. */
export type AliasAdded =
  | 'added'
  /** It had the name already. */
  | 'known'
  /** The person may not change the entry. */
  | 'forbidden';

function isSame(one: string, other: string): boolean {
  return one.localeCompare(other, 'de', { sensitivity: 'base' }) === 0;
}

/** What stands in the entry, without what is left as it is when it is not sent. */
async function read(api: EntriesApi, name: string) {
  const { fields, revision, allowedActions } = await api.getEntry(name);
  const { restricted: _, ...open } = fields;
  return { fields: open, revision, mayEdit: allowedActions.includes('update') };
}

/**
 * Gives an entry another name, on top of what stands in it now.
 *
 * @throws ResponseError, 409 when somebody writes at the same moment
 */
export async function addAlias(
  api: EntriesApi,
  name: string,
  alias: string,
): Promise<AliasAdded> {
  const { fields, revision, mayEdit } = await read(api, name);
  if ([fields.title, ...fields.aliases].some(known => isSame(known, alias))) {
    return 'known';
  }
  if (!mayEdit) {
    return 'forbidden';
  }
  await api.updateEntry(name, revision, {
    fields: { ...fields, aliases: [...fields.aliases, alias] },
  });
  return 'added';
}

/** Takes the name away again. */
export async function removeAlias(
  api: EntriesApi,
  name: string,
  alias: string,
): Promise<void> {
  const { fields, revision } = await read(api, name);
  await api.updateEntry(name, revision, {
    fields: {
      ...fields,
      aliases: fields.aliases.filter(known => !isSame(known, alias)),
    },
  });
}
