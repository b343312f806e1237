import { TestDatabases } from '@backstage/backend-test-utils';
import { migrate } from '@rathaus/rathaus-node';
import { Knex } from 'knex';

/**
 * Both databases of the portal. Call at the top level of a test file, then
 * `it.each(databases.eachSupportedId())`.
 */
export function createTestDatabases() {
  const databases = TestDatabases.create({
    ids: ['SQLITE_3', 'POSTGRES_18'],
  });
  return {
    eachSupportedId: () => databases.eachSupportedId(),
    /** An empty database with all tables. */
    async initMigrated(
      id: ReturnType<typeof databases.eachSupportedId>[number][0],
    ): Promise<Knex> {
      const knex = await databases.init(id);
      await migrate(knex, '@rathaus/plugin-backlog-backend');
      return knex;
    },
  };
}
