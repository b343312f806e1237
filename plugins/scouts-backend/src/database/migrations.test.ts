import { resolvePackagePath } from '@backstage/backend-plugin-api';
import { createTestDatabases } from '../__testUtils__/databases';

jest.setTimeout(60_000);

const databases = createTestDatabases();
const directory = resolvePackagePath(
  '@rathaus/plugin-scouts-backend',
  'migrations',
);

const TABLES = [
  'department_figures',
  'handovers',
  'post_events',
  'posts',
  'reorganisations',
  'sent_notices',
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
  });
});
