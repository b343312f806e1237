import { Knex } from 'knex';
import { isPostgres, postgresArray, rowsOf } from '../database/rowsOf';
import { criteriaOfFilter, hasOneOf, isFindable, toSql } from './criteria';
import { DocumentFilter } from './DocumentFilter';
import { ScoredDocument } from './scoreDocuments';

/** What the person's own group adds, in per cent. */
const OWN_GROUP = 5;

/** What is known of the documents found. All else is read of the few that are shown. */
const COLUMNS = ['d.id', 'd.type', 'd.department'];

/** Points have at most so many bits: 10,000 for a document that has all, rounded up for some words, times 100. */
const POINT_BITS = 24;

/**
 * Selects all documents that may be found.
 *
 * @returns `id`, `type`, `department`, `points` and `score`, as {@link relevantDocuments} does
 * @throws InputError for a filter that cannot be
 */
export function allDocuments(
  knex: Knex,
  filter: DocumentFilter,
): Knex.QueryBuilder {
  return matching(knex, knex.from({ d: 'german_documents' }), filter).select(
    ...COLUMNS,
    knex.raw('0 as points'),
    knex.raw('0 as score'),
  );
}

/**
 * Selects those of the scored documents that may be found.
 *
 * @param ownGroups - their documents come a little further up
 * @throws InputError for a filter that cannot be
 */
export function relevantDocuments(
  knex: Knex,
  scored: readonly ScoredDocument[],
  filter: DocumentFilter,
  ownGroups: readonly string[],
): Knex.QueryBuilder {
  const own = knex.raw('case when ? then ? else 100 end', [
    hasOneOf(knex, 'd.owner', ownGroups),
    100 + OWN_GROUP,
  ]);
  return matching(knex, fromScored(knex, scored), filter).select(
    ...COLUMNS,
    's.points',
    knex.raw('s.points * d.boost * ? as score', [own]),
  );
}

/** Begins a query of documents `d` with what is scored of them `s`; there are thousands. */
function fromScored(
  knex: Knex,
  scored: readonly ScoredDocument[],
): Knex.QueryBuilder {
  return isPostgres(knex)
    ? fromScoredOfPostgres(knex, scored)
    : fromScoredOfSqlite(knex, scored);
}

/** Asks for the documents by their ids, too: a mere join would read all documents that there are. */
function fromScoredOfPostgres(
  knex: Knex,
  scored: readonly ScoredDocument[],
): Knex.QueryBuilder {
  const rows = rowsOf(
    knex,
    { document: 'integer', points: 'bigint' },
    scored.map(({ document, points }) => [document, points]),
  );
  return knex
    .from(
      knex.raw('? as s join german_documents as d on d.id = s.document', [
        rows,
      ]),
    )
    .whereRaw('d.id = any(?::integer[])', [
      postgresArray(
        'integer',
        scored.map(({ document }) => document),
      ),
    ]);
}

/** A number is read faster than two in a list. The order is as written: otherwise it may begin with all documents there are. */
function fromScoredOfSqlite(
  knex: Knex,
  scored: readonly ScoredDocument[],
): Knex.QueryBuilder {
  const numbers = scored.map(
    ({ document, points }) => document * 2 ** POINT_BITS + points,
  );
  return knex.from(
    knex.raw(
      `(select value >> ${POINT_BITS} as document, value & ${
        2 ** POINT_BITS - 1
      } as points from json_each(?)) as s cross join german_documents as d on d.id = s.document`,
      [JSON.stringify(numbers)],
    ),
  );
}

/**
 * Only those that may be found.
 *
 * @param documents - selects from documents `d`
 */
function matching(
  knex: Knex,
  documents: Knex.QueryBuilder,
  { findable, fields }: DocumentFilter,
): Knex.QueryBuilder {
  documents.where('d.live', true).whereRaw('?', [isFindable(knex, findable)]);
  return fields
    ? documents.whereRaw('?', [toSql(knex, criteriaOfFilter(fields))])
    : documents;
}
