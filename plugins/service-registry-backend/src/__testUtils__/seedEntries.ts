import { EntryFieldsInput } from '@rathaus/plugin-service-registry-common';
import { Knex } from 'knex';
import { DatabaseEntryStore } from '../entries/DatabaseEntryStore';
import { someFields } from './entries';

/** Entries that have been in the registry since `at`; keys are their names. */
export async function seedEntries(
  knex: Knex,
  entries: Record<string, Partial<EntryFieldsInput>>,
  at = '2020-01-01T10:00:00.000Z',
): Promise<void> {
  await new DatabaseEntryStore(knex).writeAll(
    Object.entries(entries).map(([name, change]) => ({
      name,
      expectedRevision: null,
      fields: someFields({ title: `Eintrag ${name}`, ...change }),
      retired: false,
      action: 'create' as const,
    })),
    { actor: 'user:default/seed', at },
  );
}
