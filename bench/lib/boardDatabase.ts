import Knex from 'knex';
import path from 'node:path';
import { FilledBoard } from './filledBoard';

/** The database of the plugin, for reading and writing beside the portal. */
export function openBoardDatabase(
  { dataDir }: Pick<FilledBoard, 'dataDir'>,
  postgres: string | undefined,
): Knex.Knex {
  if (!postgres) {
    return Knex({
      client: 'better-sqlite3',
      connection: { filename: path.join(dataDir, 'backlog.sqlite') },
      useNullAsDefault: true,
    });
  }
  const database = new URL(postgres);
  database.pathname = '/backstage_plugin_backlog';
  return Knex({ client: 'pg', connection: database.href });
}
