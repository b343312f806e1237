import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

const migrationsDirectory = resolvePackagePath(
  '@rathaus/plugin-service-registry-backend',
  'migrations',
);

/** Brings the tables up to date. */
export async function migrate(knex: Knex): Promise<void> {
  await knex.migrate.latest({ directory: migrationsDirectory });
}

/** The plugin's database, its tables up to date unless migrations are skipped. */
export async function openDatabase(database: DatabaseService): Promise<Knex> {
  const knex = await database.getClient();
  if (knex.client.config.client === 'better-sqlite3') {
    // Entries are the truth, not a copy: an acknowledged edit survives a power
    // cut, too. The portal's default trades that for speed.
    await knex.raw('PRAGMA synchronous = FULL');
  }
  if (!database.migrations?.skip) {
    await migrate(knex);
  }
  return knex;
}
