import {
  DatabaseService,
  resolvePackagePath,
} from '@backstage/backend-plugin-api';
import { Knex } from 'knex';

/**
 * Brings the tables of a plugin up to date.
 *
 * @param packageName - the plugin's package, with the folder `migrations`
 * @param tableName - table that says what has been done; a module with tables
 *   in its plugin's database must have one of its own
 */
export async function migrate(
  knex: Knex,
  packageName: string,
  tableName?: string,
): Promise<void> {
  await knex.migrate.latest({
    directory: resolvePackagePath(packageName, 'migrations'),
    // Given as undefined, it would not be the default but nothing.
    ...(tableName && { tableName }),
  });
}

/**
 * A plugin's database, its tables up to date unless migrations are skipped.
 *
 * @param packageName - the plugin's package, with the folder `migrations`
 */
export async function openDatabase(
  database: DatabaseService,
  packageName: string,
): Promise<Knex> {
  const knex = await database.getClient();
  if (knex.client.config.client === 'better-sqlite3') {
    // What people enter is the truth, not a copy: an acknowledged edit survives
    // a power cut, too. The portal's default trades that for speed.
    await knex.raw('PRAGMA synchronous = FULL');
  }
  if (!database.migrations?.skip) {
    await migrate(knex, packageName);
  }
  return knex;
}
