import { DatabaseService } from '@backstage/backend-plugin-api';
import { migrate } from '@rathaus/rathaus-node';
import { Knex } from 'knex';

const PACKAGE = '@rathaus/plugin-search-backend-module-german';
const MIGRATIONS = 'german_search_migrations';

/** Brings the tables of the index up to date. */
export async function migrateIndex(knex: Knex): Promise<void> {
  await migrate(knex, PACKAGE, MIGRATIONS);
}

/** The search plugin's database with the tables of the index. */
export async function openIndexDatabase(
  database: DatabaseService,
): Promise<Knex> {
  const knex = await database.getClient();
  if (!database.migrations?.skip) {
    await migrateIndex(knex);
  }
  return knex;
}
