import { IndexableDocument } from '@backstage/plugin-search-common';
import { Knex } from 'knex';
import { rowsOf, valuesOf } from '../database/rowsOf';
import { isClean } from '../text/sanitize';
import { criteriaOfFilter, isFindable, toSql } from './criteria';
import { DocumentFilter, Narrowing } from './DocumentFilter';
import { RankedTerm } from './Slot';

/** What is looked for, and by whom. */
export interface Question {
  /** Missing when all is meant, by title. */
  terms?: readonly RankedTerm[];
  filter: DocumentFilter;
  /** Groups whose documents come a little further up. */
  ownGroups?: readonly string[];
}

/** A document that was found. */
export interface FoundDocument {
  type: string;
  document: IndexableDocument;
}

/** How many documents of those found have a value. */
export interface FacetCount {
  value: string;
  count: number;
}

/** How many of the documents found there are, each without its own narrowing; the most first. */
export interface FacetCounts {
  types: FacetCount[];
  departments: FacetCount[];
}

/** A part of what was found, and how much there is in all. */
export interface FoundPage {
  documents: FoundDocument[];
  total: number;
  /** When they were asked for. */
  facets?: FacetCounts;
}

/**
 * Documents whose words say less than this share of what those of the best one say, in per cent, have little to do with the
 * question. Whether they are closed, short or of one's own group does not matter for that.
 */
const LEAST_OF_BEST = 20;
/** What the person's own group adds, in per cent. */
const OWN_GROUP = 5;

/** What the ranking knows of a document. */
const COLUMNS = ['id', 'type', 'department', 'ref', 'sort_title', 'hash'];
const BEST_FIRST = [
  { column: 'score', order: 'desc' },
  { column: 'sort_title' },
  { column: 'hash' },
];
const BEST_FIRST_SQL = 'score desc, sort_title, hash';

/** One row of the answer, which says several things at once. */
interface Row {
  kind: 'document' | 'total' | 'type' | 'department';
  /** Type of the document, or the value that is counted. */
  value: string | null;
  /** Place of the document, or how many there are. */
  number: number | string;
  content: string | IndexableDocument | null;
}

/** Finds and orders documents, all in the database. Each method is one statement and ranks once. */
export class DocumentRanking {
  constructor(private readonly knex: Knex) {}

  /**
   * A page of the documents that have the words, the best first.
   *
   * @param options - `facets`: count them, too
   * @throws InputError for a filter that cannot be
   */
  async find(
    question: Question,
    narrowing: Narrowing,
    page: { offset: number; limit: number },
    { facets = false } = {},
  ): Promise<FoundPage> {
    const { knex } = this;
    const found = this.candidates(question);
    if (!found) {
      return {
        documents: [],
        total: 0,
        ...(facets && { facets: { types: [], departments: [] } }),
      };
    }
    const hits = narrowed(knex.from('found'), narrowing);
    const { types, departments } = narrowing;
    const rows: Row[] = await this.documentsOf(
      hits.clone().orderBy(BEST_FIRST).offset(page.offset).limit(page.limit),
    )
      .withMaterialized('found', found)
      .unionAll([
        hits.clone().select(knex.raw("'total', null, count(*), null")),
        ...(facets
          ? [
              countsBy(knex, 'type', { departments }),
              countsBy(knex, 'department', { types }),
            ]
          : []),
      ]);
    return {
      documents: documentsIn(rows),
      total: Number(rows.find(({ kind }) => kind === 'total')?.number ?? 0),
      ...(facets && {
        facets: {
          types: countsIn(rows, 'type'),
          departments: countsIn(rows, 'department'),
        },
      }),
    };
  }

  /**
   * The best documents, but only so many of each type.
   *
   * @param most - of each type, and in all
   */
  async best(
    question: Question,
    most: { ofType: number; inAll: number },
  ): Promise<FoundDocument[]> {
    const { knex } = this;
    const found = this.candidates(question);
    if (!found) {
      return [];
    }
    const placed = knex
      .from(found.as('f'))
      .select(
        'f.*',
        knex.raw(
          `row_number() over (partition by type order by ${BEST_FIRST_SQL}) as place_in_type`,
        ),
      );
    const rows: Row[] = await this.documentsOf(
      knex
        .from(placed.as('p'))
        .where('place_in_type', '<=', most.ofType)
        .orderBy(BEST_FIRST)
        .limit(most.inAll),
    );
    return documentsIn(rows);
  }

  /** What the documents are about, the best first. */
  async refs(question: Question, limit: number): Promise<string[]> {
    const found = this.candidates(question);
    return found
      ? found.whereNotNull('ref').orderBy(BEST_FIRST).limit(limit).pluck('ref')
      : [];
  }

  /** Whether nothing at all can be found, by anybody. */
  async isEmpty(): Promise<boolean> {
    const found = await this.knex('german_documents')
      .where({ live: true })
      .first('id');
    return found === undefined;
  }

  /**
   * Documents that may be found, with their score.
   *
   * @returns undefined when no document has anything to do with the question
   */
  private candidates({
    terms,
    filter,
    ownGroups = [],
  }: Question): Knex.QueryBuilder | undefined {
    if (!filter.findable.length || terms?.length === 0) {
      return undefined;
    }
    return terms
      ? this.relevant(terms, filter, ownGroups)
      : this.matching(filter).select(
          ...COLUMNS.map(column => `d.${column}`),
          this.knex.raw('0 as score'),
        );
  }

  /** Documents with their score, without those that score far less than the best. */
  private relevant(
    terms: readonly RankedTerm[],
    filter: DocumentFilter,
    ownGroups: readonly string[],
  ): Knex.QueryBuilder {
    const { knex } = this;
    const asked = rowsOf(
      knex,
      { slot: 'integer', term: 'integer', points: 'integer' },
      terms.map(({ slot, term, points }) => [slot, term, points]),
    );
    const best = knex
      .from(knex.raw('? as asked', [asked]))
      .join({ p: 'german_postings' }, 'p.term', 'asked.term')
      .groupBy('p.document', 'asked.slot')
      .select('p.document')
      .max({ points: knex.raw('asked.points * p.weight') });
    const scores = knex
      .from(best.as('b'))
      .groupBy('document')
      .select('document')
      .sum({ points: 'points' });
    const own = knex.raw('case when d.owner in ? then ? else 100 end', [
      valuesOf(knex, 'text', ownGroups),
      100 + OWN_GROUP,
    ]);
    const scored = this.matching(filter)
      .join(scores.as('s'), 's.document', 'd.id')
      .select(
        ...COLUMNS.map(column => `d.${column}`),
        's.points',
        knex.raw('s.points * d.boost * ? as score', [own]),
        knex.raw('max(s.points) over () as best'),
      );
    return knex
      .from(scored.as('r'))
      .select(...COLUMNS, 'score')
      .whereRaw('points * 100 >= best * ?', [LEAST_OF_BEST]);
  }

  /** Documents that may be found. */
  private matching({ findable, fields }: DocumentFilter): Knex.QueryBuilder {
    const { knex } = this;
    const query = knex
      .from({ d: 'german_documents' })
      .where('d.live', true)
      .whereRaw('?', [isFindable(knex, findable)]);
    return fields
      ? query.whereRaw('?', [toSql(knex, criteriaOfFilter(fields))])
      : query;
  }

  /** Documents in full, as rows. */
  private documentsOf(found: Knex.QueryBuilder): Knex.QueryBuilder {
    const { knex } = this;
    const placed = found.select(
      'id',
      'type',
      knex.raw(`row_number() over (order by ${BEST_FIRST_SQL}) as place`),
    );
    return knex
      .from(placed.as('g'))
      .join({ c: 'german_contents' }, 'c.document', 'g.id')
      .select(
        knex.raw("'document' as kind"),
        'g.type as value',
        'g.place as number',
        'c.content',
      );
  }
}

function narrowed(
  found: Knex.QueryBuilder,
  { types, departments }: Narrowing,
): Knex.QueryBuilder {
  if (types) {
    found.whereIn('type', types.filter(isClean));
  }
  if (departments) {
    found.whereIn('department', departments.filter(isClean));
  }
  return found;
}

function countsBy(
  knex: Knex,
  column: 'type' | 'department',
  narrowing: Narrowing,
): Knex.QueryBuilder {
  return narrowed(knex.from('found'), narrowing)
    .whereNotNull(column)
    .groupBy(column)
    .select(knex.raw('?, ??, count(*), null', [column, column]));
}

function countsIn(rows: readonly Row[], kind: Row['kind']): FacetCount[] {
  return rows
    .flatMap(row =>
      row.kind === kind && row.value !== null
        ? [{ value: row.value, count: Number(row.number) }]
        : [],
    )
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

function documentsIn(rows: readonly Row[]): FoundDocument[] {
  return rows
    .filter(({ kind }) => kind === 'document')
    .sort((a, b) => Number(a.number) - Number(b.number))
    .flatMap(({ value, content }) =>
      value === null || content === null
        ? []
        : [
            {
              type: value,
              document:
                typeof content === 'string' ? JSON.parse(content) : content,
            },
          ],
    );
}
