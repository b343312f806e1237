import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { createTestDatabases } from '../__testUtils__/databases';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const directory = resolvePackagePath(
  '@rathaus/plugin-service-registry-backend',
  'migrations',
);

const TABLES = [
  'entries',
  'entry_confirmations',
  'entry_revisions',
  'import_jobs',
  'import_lines',
  'import_rows',
  'proposals',
  'reference_items',
  'reference_lists',
  'reminders',
  'registry_sequence',
];

describe.each(databases.eachSupportedId())('migrations, %s', id => {
  it('can be undone and done again', async () => {
    const knex = await databases.initMigrated(id);
    const tablesThere = async () => {
      const there = await Promise.all(
        TABLES.map(table => knex.schema.hasTable(table)),
      );
      return TABLES.filter((_, index) => there[index]);
    };
    expect(await tablesThere()).toEqual(TABLES);
    await knex.migrate.rollback({ directory }, true);
    expect(await tablesThere()).toEqual([]);
    await knex.migrate.latest({ directory });
    expect(await tablesThere()).toEqual(TABLES);
    expect(await knex('registry_sequence').first('value')).toEqual({
      value: id === 'POSTGRES_18' ? '0' : 0,
    });
  });
});
