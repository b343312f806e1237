import { InputError } from '@backstage/errors';
import { JsonObject, JsonValue } from '@backstage/types';
import { DocumentCriteria } from '@rathaus/plugin-search-node';
import { Knex } from 'knex';
import { isPostgres, valuesOf } from '../database/rowsOf';
import { isClean } from '../text/sanitize';
import { FindableType } from './DocumentFilter';

type FieldValue = string | number | boolean;

const FIELD = /^[A-Za-z][\w-]{0,99}$/;
/** Fields of documents that the index has as columns. */
const COLUMNS = ['owner', 'department', 'ref'];

/** Whether it can be the name of a field of documents. */
export function isFieldName(name: string): boolean {
  return FIELD.test(name);
}

function isFieldValue(value: JsonValue): value is FieldValue {
  return ['string', 'number', 'boolean'].includes(typeof value);
}

/**
 * What a filter of a question means: each field has one of the values.
 *
 * @throws InputError for what cannot be asked for
 */
export function criteriaOfFilter(fields: JsonObject): DocumentCriteria {
  return {
    allOf: Object.entries(fields).flatMap(([field, value]) => {
      if (value === undefined) {
        return [];
      }
      const values = [value].flat();
      if (!isFieldName(field)) {
        throw new InputError('Cannot filter by a field of this name');
      }
      if (!values.every(isFieldValue)) {
        throw new InputError(
          `The filter ${field} must be a value or a list of them`,
        );
      }
      return [{ field, values }];
    }),
  };
}

/**
 * The condition that a document `d` of the index fulfils the criteria. It is true or false, never unknown.
 *
 * @returns for `whereRaw`
 */
export function toSql(knex: Knex, criteria: DocumentCriteria): Knex.Raw {
  if ('allOf' in criteria) {
    return combined(knex, criteria.allOf, 'and', 'true');
  }
  if ('anyOf' in criteria) {
    return combined(knex, criteria.anyOf, 'or', 'false');
  }
  if ('not' in criteria) {
    return knex.raw('(not ?)', [toSql(knex, criteria.not)]);
  }
  return hasValue(knex, criteria.field, criteria.values);
}

/** The condition that a document `d` of the index is one that may be found. */
export function isFindable(
  knex: Knex,
  types: readonly FindableType[],
): Knex.Raw {
  const whole = types.filter(({ only }) => !only);
  const conditions = [
    hasOneOf(
      knex,
      'd.type',
      whole.map(({ type }) => type),
    ),
    ...types.flatMap(({ type, only }) =>
      only ? [knex.raw('(d.type = ? and ?)', [type, toSql(knex, only)])] : [],
    ),
  ];
  return knex.raw(`(${conditions.map(() => '?').join(' or ')})`, conditions);
}

/** The condition that a column has one of the texts; unknown when it has none. */
export function hasOneOf(
  knex: Knex,
  column: string,
  texts: readonly string[],
): Knex.Raw {
  // PostgreSQL would join a list of values, row by row.
  return isPostgres(knex)
    ? knex.raw('(?? = any(?::text[]))', [column, texts as Knex.RawBinding])
    : knex.raw('(?? in ?)', [column, valuesOf(knex, 'text', texts)]);
}

function combined(
  knex: Knex,
  criteria: readonly DocumentCriteria[],
  operator: 'and' | 'or',
  ofNone: 'true' | 'false',
): Knex.Raw {
  return criteria.length
    ? knex.raw(
        `(${criteria.map(() => '?').join(` ${operator} `)})`,
        criteria.map(each => toSql(knex, each)),
      )
    : knex.raw(ofNone);
}

/** A field has one of the values, or is a list with one of them. */
function hasValue(
  knex: Knex,
  field: string,
  given: readonly FieldValue[],
): Knex.Raw {
  const values = given.filter(
    value => typeof value !== 'string' || isClean(value),
  );
  if (COLUMNS.includes(field)) {
    const texts = values.filter(value => typeof value === 'string');
    return knex.raw('coalesce(?? in ?, false)', [
      `d.${field}`,
      valuesOf(knex, 'text', texts),
    ]);
  }
  const contents = knex
    .from({ c: 'german_contents' })
    .whereRaw('c.document = d.id')
    .select(knex.raw('1'));
  if (isPostgres(knex)) {
    contents.whereRaw(
      `exists (select 1 from json_array_elements(?::json) as wanted
        where c.content @> wanted::jsonb)`,
      [
        JSON.stringify(
          values.flatMap(each => [{ [field]: each }, { [field]: [each] }]),
        ),
      ],
    );
  } else {
    contents.whereRaw(
      `exists (select 1 from json_each(c.content, ?) as has
        join json_each(?) as wanted on wanted.value = has.value and wanted.type = has.type)`,
      [`$."${field}"`, JSON.stringify(values)],
    );
  }
  return knex.raw('exists ?', [contents]);
}
