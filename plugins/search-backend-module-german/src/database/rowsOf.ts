import { Knex } from 'knex';

/** What a column of {@link rowsOf} holds. */
export type ColumnType = 'integer' | 'bigint' | 'text' | 'bytes';

/** A value of a column; for `bytes`, a Buffer. */
export type ColumnValue = string | number | Buffer | null;

/** What PostgreSQL calls the types. */
const POSTGRES_TYPES: Record<ColumnType, string> = {
  integer: 'integer',
  bigint: 'bigint',
  text: 'text',
  bytes: 'bytea',
};

/** Whether it is PostgreSQL; SQLite otherwise. */
export function isPostgres(knex: Knex): boolean {
  return knex.client.config.client === 'pg';
}

/**
 * Rows given to a statement as one value or one a column, so that their number does not matter: a table to select from or
 * join with.
 *
 * @param columns - names and types, in the order of the values of a row
 * @returns `(select … )`; an alias has to follow it
 */
export function rowsOf(
  knex: Knex,
  columns: Record<string, ColumnType>,
  rows: readonly (readonly ColumnValue[])[],
): Knex.Raw {
  const names = Object.keys(columns);
  const types = Object.values(columns);
  if (isPostgres(knex)) {
    const arrays = types.map(type => `?::${POSTGRES_TYPES[type]}[]`);
    return knex.raw(
      `(select * from unnest(${arrays.join(', ')}) as r(${names.join(', ')}))`,
      types.map((type, index) =>
        postgresArray(
          type,
          rows.map(row => row[index]),
        ),
      ),
    );
  }
  const selected = types.map((type, index) => {
    const value = `json_extract(value, '$[${index}]')`;
    return `${type === 'bytes' ? `unhex(${value})` : value} as ${names[index]}`;
  });
  const json = JSON.stringify(
    rows.map(row =>
      row.map(value =>
        Buffer.isBuffer(value) ? value.toString('hex') : value,
      ),
    ),
  );
  return knex.raw(`(select ${selected.join(', ')} from json_each(?))`, [json]);
}

/** Values given to a statement as one value, for `whereIn`; a query that returns them. */
export function valuesOf(
  knex: Knex,
  type: 'integer' | 'text',
  values: readonly (string | number)[],
): Knex.QueryBuilder {
  return isPostgres(knex)
    ? knex.select(
        knex.raw(`unnest(?::${POSTGRES_TYPES[type]}[])`, [
          postgresArray(type, values),
        ]),
      )
    : knex
        .from(knex.raw('json_each(?)', [JSON.stringify(values)]))
        .select('value');
}

/** An array given to a statement. Numbers as PostgreSQL writes them: the driver would quote each of thousands. */
export function postgresArray(
  type: ColumnType,
  values: readonly ColumnValue[],
): Knex.RawBinding {
  return type === 'integer' || type === 'bigint'
    ? `{${values.map(value => value ?? 'null').join(',')}}`
    : (values as Knex.RawBinding);
}
