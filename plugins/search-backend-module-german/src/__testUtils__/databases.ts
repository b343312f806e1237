import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migrateIndex } from '../database/openIndexDatabase';

/** Both databases of the portal. Call at the top level of a test file, then `describe.each(databases.eachSupportedId())`. */
export function createTestDatabases() {
  const databases = TestDatabases.create({
    ids: ['SQLITE_3', 'POSTGRES_18'],
  });
  return {
    eachSupportedId: () => databases.eachSupportedId(),
    /** A database with an empty index. */
    async initMigrated(
      id: ReturnType<typeof databases.eachSupportedId>[number][0],
    ): Promise<Knex> {
      const knex = await databases.init(id);
      await migrateIndex(knex);
      return knex;
    },
  };
}
