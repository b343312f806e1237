import { Knex } from 'knex';

/** Runs a statement that is no query builder's, and returns its rows on either database. */
export async function runRaw<Row>(
  knex: Knex,
  sql: string,
  bindings: readonly Knex.RawBinding[] | Knex.ValueDict = [],
): Promise<Row[]> {
  const result = await knex.raw(sql, bindings);
  return Array.isArray(result) ? result : result.rows;
}
