import { Knex } from 'knex';
import { isPostgres } from './rowsOf';

/** Reads in several statements as if it were one: what is written meanwhile is not seen by any of them. */
export async function reading<T>(
  knex: Knex,
  read: (tx: Knex.Transaction) => Promise<T>,
): Promise<T> {
  // SQLite always reads like this.
  const config: Knex.TransactionConfig = isPostgres(knex)
    ? { isolationLevel: 'repeatable read', readOnly: true }
    : {};
  return knex.transaction(read, config);
}
