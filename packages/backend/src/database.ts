import { DatabaseManager } from '@backstage/backend-defaults/database';
import {
  coreServices,
  createServiceFactory,
  DatabaseService,
} from '@backstage/backend-plugin-api';

/**
 * The database service of Backstage, with SQLite files in write-ahead mode: readers do not wait for writers, and a commit
 * costs no flush to the disk. A process that dies loses nothing; a machine that loses power may lose the last commits.
 */
export const database = createServiceFactory({
  service: coreServices.database,
  deps: {
    config: coreServices.rootConfig,
    lifecycle: coreServices.lifecycle,
    logger: coreServices.logger,
    pluginMetadata: coreServices.pluginMetadata,
    rootLifecycle: coreServices.rootLifecycle,
    rootLogger: coreServices.rootLogger,
  },
  createRootContext({ config, rootLifecycle, rootLogger }) {
    return DatabaseManager.fromConfig(config, { rootLifecycle, rootLogger });
  },
  factory({ pluginMetadata, lifecycle, logger }, manager) {
    return withWriteAheadLog(
      manager.forPlugin(pluginMetadata.getId(), { lifecycle, logger }),
    );
  },
});

/**
 * Switches a SQLite database to write-ahead mode before it is first used; leaves other databases alone.
 * The journal mode is kept in the file; `synchronous` follows it from the next connection on, and is set here for this one.
 */
export function withWriteAheadLog(service: DatabaseService): DatabaseService {
  let client: ReturnType<DatabaseService['getClient']> | undefined;
  const connect = async () => {
    const knex = await service.getClient();
    if (knex.client.config.client === 'better-sqlite3') {
      await knex.raw('PRAGMA journal_mode = WAL');
      await knex.raw('PRAGMA synchronous = NORMAL');
    }
    return knex;
  };
  return {
    ...service,
    getClient: () => (client ??= connect()),
  };
}
