import { Knex } from 'knex';

/** What a column of {@link rowsOf} holds. */
export type ColumnType = 'integer' | 'text';

/** Whether it is PostgreSQL; SQLite otherwise. */
export function isPostgres(knex: Knex): boolean {
  return knex.client.config.client === 'pg';
}

/**
 * Rows given to a statement as one value, so that their number does not matter: a table to select from or join with.
 *
 * @param columns - names and types, in the order of the values of a row
 * @returns `(select … )`; an alias has to follow it
 */
export function rowsOf(
  knex: Knex,
  columns: Record<string, ColumnType>,
  rows: readonly (readonly (string | number | null)[])[],
): Knex.Raw {
  const names = Object.entries(columns);
  const json = JSON.stringify(rows);
  if (isPostgres(knex)) {
    const selected = names.map(
      ([name, type], index) => `(value->>${index})::${type} as ${name}`,
    );
    return knex.raw(
      `(select ${selected.join(', ')} from json_array_elements(?::json))`,
      [json],
    );
  }
  const selected = names.map(
    ([name], index) => `json_extract(value, '$[${index}]') as ${name}`,
  );
  return knex.raw(`(select ${selected.join(', ')} from json_each(?))`, [json]);
}

/** Values given to a statement as one value, for `whereIn`; a query that returns them. */
export function valuesOf(
  knex: Knex,
  type: ColumnType,
  values: readonly (string | number)[],
): Knex.QueryBuilder {
  const json = JSON.stringify(values);
  return isPostgres(knex)
    ? knex
        .from(knex.raw('json_array_elements_text(?::json) as value', [json]))
        .select(knex.raw(`value::${type}`))
    : knex.from(knex.raw('json_each(?)', [json])).select('value');
}
