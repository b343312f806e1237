import { InputError } from '@backstage/errors';
import { IndexableDocument } from '@backstage/plugin-search-common';
import { JsonObject, JsonValue } from '@backstage/types';
import { Knex } from 'knex';
import { isPostgres, rowsOf, valuesOf } from '../database/rowsOf';
import { RankedTerm } from './Slot';

/** Which documents may be found at all. */
export interface DocumentFilter {
  /** All when missing; none when empty. */
  types?: readonly string[];
  /** Values that a field of the document must have, or one of several. */
  fields?: JsonObject;
}

/** A document that was found. */
export interface FoundDocument {
  type: string;
  document: IndexableDocument;
}

/** A part of what was found, and how much there is in all. */
export interface FoundPage {
  documents: FoundDocument[];
  total: number;
}

/** How many documents of those found have a value. */
export interface FacetCount {
  value: string;
  count: number;
}

/** Documents that score less than this share of the best one, in per cent, have little to do with the question. */
const LEAST_OF_BEST = 30;
/** What the person's own group adds, in per cent. */
const OWN_GROUP = 5;

const FIELD = /^[A-Za-z][\w-]{0,99}$/;

interface Row {
  type: string;
  content: string | IndexableDocument;
  total: number | string;
}

/** Finds and orders documents, all in the database, page by page. */
export class DocumentRanking {
  constructor(private readonly knex: Knex) {}

  /**
   * Documents that have the words, the best first.
   *
   * @param ownGroups - groups whose documents come a little further up
   * @throws InputError for a filter that cannot be
   */
  async find(
    terms: readonly RankedTerm[],
    filter: DocumentFilter,
    page: { offset: number; limit: number },
    ownGroups: readonly string[] = [],
  ): Promise<FoundPage> {
    if (!terms.length) {
      return { documents: [], total: 0 };
    }
    const found = this.relevant(terms, filter, ownGroups);
    return this.read(
      this.knex
        .select('*', this.knex.raw('count(*) over () as total'))
        .from(found.as('f')),
      query =>
        query.orderBy('score', 'desc').orderBy('sort_title').orderBy('hash'),
      page,
    );
  }

  /** All documents, by title. */
  async list(
    filter: DocumentFilter,
    page: { offset: number; limit: number },
  ): Promise<FoundPage> {
    return this.read(
      this.matching(filter).select(
        'd.*',
        this.knex.raw('count(*) over () as total'),
      ),
      query => query.orderBy('sort_title').orderBy('hash'),
      page,
    );
  }

  /**
   * How many of the documents found there are by type or by owner, the most first.
   *
   * @param terms - undefined for all documents
   */
  async countBy(
    column: 'type' | 'owner',
    terms: readonly RankedTerm[] | undefined,
    filter: DocumentFilter,
  ): Promise<FacetCount[]> {
    if (terms && !terms.length) {
      return [];
    }
    const found = terms
      ? this.relevant(terms, filter, [])
      : this.matching(filter).select('d.*');
    const rows: { value: string; count: number | string }[] = await this.knex
      .from(found.as('f'))
      .whereNotNull(column)
      .groupBy(column)
      .select({ value: column })
      .count({ count: '*' })
      .orderBy([{ column: 'count', order: 'desc' }, 'value']);
    return rows.map(({ value, count }) => ({ value, count: Number(count) }));
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
      .select('d.*', knex.raw('s.points * d.boost * ? as score', [own]));
    const compared = knex
      .from(scored.as('c'))
      .select('c.*', knex.raw('max(score) over () as best'));
    return knex
      .from(compared.as('r'))
      .select('r.*')
      .whereRaw('score * 100 >= best * ?', [LEAST_OF_BEST]);
  }

  /** Documents that may be found. */
  private matching({ types, fields }: DocumentFilter): Knex.QueryBuilder {
    const query = this.knex
      .from({ d: 'german_documents' })
      .where('d.live', true);
    if (types) {
      query.whereIn('d.type', [...types]);
    }
    for (const [field, value] of Object.entries(fields ?? {})) {
      if (value !== undefined) {
        this.filterByField(query, field, value);
      }
    }
    return query;
  }

  private filterByField(
    query: Knex.QueryBuilder,
    field: string,
    value: JsonValue,
  ) {
    if (!FIELD.test(field)) {
      throw new InputError(`Cannot filter by the field ${field}`);
    }
    const values = [value].flat();
    if (
      !values.every((each): each is string | number | boolean =>
        ['string', 'number', 'boolean'].includes(typeof each),
      )
    ) {
      throw new InputError(
        `The filter ${field} must be a value or a list of them`,
      );
    }
    const contents = this.knex
      .from({ c: 'german_contents' })
      .whereRaw('c.document = d.id')
      .select(this.knex.raw('1'));
    if (isPostgres(this.knex)) {
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
    query.whereExists(contents);
  }

  /** Takes a page of a query and reads the documents on it in full. */
  private async read(
    query: Knex.QueryBuilder,
    order: (query: Knex.QueryBuilder) => Knex.QueryBuilder,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<FoundPage> {
    const page = order(query).offset(offset).limit(limit);
    const rows: Row[] = await order(
      this.knex
        .from(page.as('g'))
        .join({ c: 'german_contents' }, 'c.document', 'g.id')
        .select('g.type', 'g.total', 'c.content'),
    );
    return {
      documents: rows.map(({ type, content }) => ({
        type,
        document: typeof content === 'string' ? JSON.parse(content) : content,
      })),
      total: Number(rows[0]?.total ?? 0),
    };
  }
}
