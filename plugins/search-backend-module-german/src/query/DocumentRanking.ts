import { Knex } from 'knex';
import { reading } from '../database/reading';
import { isPostgres } from '../database/rowsOf';
import { readPostings } from '../postings/postings';
import { isClean } from '../text/sanitize';
import {
  AnswerRow,
  countsIn,
  documentsIn,
  FacetCount,
  FoundDocument,
  refsIn,
  summaryIn,
} from './answerRows';
import { hasOneOf } from './criteria';
import { DocumentFilter, Narrowing } from './DocumentFilter';
import { allDocuments, relevantDocuments } from './foundDocuments';
import { scoreDocuments } from './scoreDocuments';
import { RankedTerm } from './Slot';

/** What is looked for, and by whom. */
export interface Question {
  /** Missing when all is meant, by title. */
  terms?: readonly RankedTerm[];
  filter: DocumentFilter;
  /** Groups whose documents come a little further up. */
  ownGroups?: readonly string[];
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

const BEST_FIRST = 'f.score desc, d.sort_title, d.hash';

/** Parts of a statement, each of which selects {@link AnswerRow}s from the documents `found`. */
type Ask = (knex: Knex) => Knex.QueryBuilder[];

/**
 * Finds and orders documents. Where words stand is read and added up here; which of the documents somebody may find, in which
 * order, and how many they are, the database says in one statement.
 */
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
    const { types, departments } = narrowing;
    const ask: Ask = knex => [
      documentsOf(
        knex,
        placed(knex, bestOf(knex, narrowing, page.offset + page.limit)),
      )
        .where('place', '>', page.offset)
        .andWhere('place', '<=', page.offset + page.limit),
      ...(facets
        ? [
            countsBy(knex, 'type', found(knex, { departments })),
            countsBy(knex, 'department', found(knex, { types })),
          ]
        : []),
    ];
    const rows = await this.answer(question, ask, narrowing);
    return {
      documents: documentsIn(rows),
      total: summaryIn(rows).total,
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
    const rows = await this.answer(question, knex => {
      const best = knex
        .from(
          found(knex)
            .select(
              '*',
              knex.raw(
                'rank() over (partition by type order by score desc) as rank_in_type',
              ),
            )
            .as('r'),
        )
        .where('rank_in_type', '<=', most.ofType);
      return [
        documentsOf(
          knex,
          placed(knex, best).select(
            knex.raw(
              `row_number() over (partition by f.type order by ${BEST_FIRST}) as place_in_type`,
            ),
          ),
        )
          .where('place_in_type', '<=', most.ofType)
          .orderBy('place')
          .limit(most.inAll),
      ];
    });
    return documentsIn(rows);
  }

  /** What the documents are about, the best first. */
  async refs(question: Question, limit: number): Promise<string[]> {
    const rows = await this.answer(question, knex => [
      knex
        .from(found(knex).as('f'))
        .join({ d: 'german_documents' }, 'd.id', 'f.id')
        .whereNotNull('d.ref')
        .orderByRaw(BEST_FIRST)
        .limit(limit)
        .select(
          knex.raw("'ref' as kind"),
          'd.ref as value',
          knex.raw(`row_number() over (order by ${BEST_FIRST}) as number`),
          knex.raw('null as content'),
        ),
    ]);
    return refsIn(rows);
  }

  /** Whether nothing at all can be found, by anybody. */
  async isEmpty(): Promise<boolean> {
    const any = await this.knex('german_documents')
      .where({ live: true })
      .first('id');
    return any === undefined;
  }

  /** @returns none when no document has anything to do with the question */
  private async answer(
    { terms, filter, ownGroups = [] }: Question,
    ask: Ask,
    narrowing: Narrowing = {},
  ): Promise<AnswerRow[]> {
    if (!filter.findable.length || terms?.length === 0) {
      return [];
    }
    if (!terms) {
      return run(this.knex, allDocuments(this.knex, filter), ask, narrowing);
    }
    return reading(this.knex, async tx => {
      const lists = await readPostings(
        tx,
        terms.map(({ term }) => term),
      );
      const scores = scoreDocuments(terms, lists);
      const answerOf = (least: number) =>
        run(
          tx,
          relevantDocuments(tx, scores.atLeast(least), filter, ownGroups),
          ask,
          narrowing,
        );
      const rows = await answerOf(leastOf(scores.best));
      const { best } = summaryIn(rows);
      if (best === scores.best) {
        return rows;
      }
      // The best ones may not be found. So less is enough: what the best that may be found asks for.
      return answerOf(leastOf(best || summaryIn(await answerOf(1)).best));
    });
  }
}

/** The points that a document needs when the best has so many. */
function leastOf(best: number): number {
  return Math.ceil((best * LEAST_OF_BEST) / 100);
}

/**
 * Asks for parts of an answer, and for what {@link summaryIn} says.
 *
 * @param documents - see {@link relevantDocuments}
 */
async function run(
  knex: Knex,
  documents: Knex.QueryBuilder,
  ask: Ask,
  narrowing: Narrowing,
): Promise<AnswerRow[]> {
  const [first, ...others] = ask(knex);
  return knex
    .withMaterialized('found', documents)
    .select('*')
    .from(first.as('answer'))
    .unionAll([
      ...others,
      knex
        .from('found')
        .select(
          knex.raw(
            "'all', cast(max(points) as text), count(*) filter (where ?), null",
            [isAskedFor(knex, narrowing)],
          ),
        ),
    ]);
}

/** The documents found, or those of them that are to be shown. */
function found(knex: Knex, narrowing: Narrowing = {}): Knex.QueryBuilder {
  return knex.from('found').whereRaw('?', [isAskedFor(knex, narrowing)]);
}

/** The condition that a document found is one of those that are to be shown. */
function isAskedFor(knex: Knex, { types, departments }: Narrowing): Knex.Raw {
  const conditions = [
    ...(types ? [hasOneOf(knex, 'type', types.filter(isClean))] : []),
    ...(departments
      ? [hasOneOf(knex, 'department', departments.filter(isClean))]
      : []),
  ];
  return conditions.length
    ? knex.raw(conditions.map(() => '?').join(' and '), conditions)
    : knex.raw('true');
}

/** So many of the best ones; and others that score the same as the last of them. */
function bestOf(
  knex: Knex,
  narrowing: Narrowing,
  count: number,
): Knex.QueryBuilder {
  const last = found(knex, narrowing)
    .orderBy('score', 'desc')
    .offset(count - 1)
    .limit(1)
    .select('score');
  return found(knex, narrowing)
    .whereRaw('score >= coalesce(?, 0)', [last])
    .select('*');
}

/**
 * Joins what a table has of a few documents. PostgreSQL takes the few for many; so it is kept from reading all that there are.
 *
 * @param on - the table's column that is the other one
 */
function joinFew(
  knex: Knex,
  table: Record<string, string>,
  on: [string, string],
): Knex.Raw {
  const [[alias, name]] = Object.entries(table);
  const [column, other] = on;
  return isPostgres(knex)
    ? knex.raw(
        'cross join lateral (select * from ?? where ?? = ?? offset 0) as ??',
        [name, column, other, alias],
      )
    : knex.raw('join ?? as ?? on ?? = ??', [
        name,
        alias,
        `${alias}.${column}`,
        other,
      ]);
}

/**
 * Gives documents found their place, from 1 on.
 *
 * @param documents - few
 */
function placed(knex: Knex, documents: Knex.QueryBuilder): Knex.QueryBuilder {
  return knex
    .from(documents.as('f'))
    .joinRaw('?', [joinFew(knex, { d: 'german_documents' }, ['id', 'f.id'])])
    .select(
      'f.id',
      'f.type',
      knex.raw(`row_number() over (order by ${BEST_FIRST}) as place`),
    );
}

/**
 * Documents in full, as rows.
 *
 * @param documents - few
 */
function documentsOf(
  knex: Knex,
  documents: Knex.QueryBuilder,
): Knex.QueryBuilder {
  return knex
    .from(documents.as('p'))
    .joinRaw('?', [
      joinFew(knex, { c: 'german_contents' }, ['document', 'p.id']),
    ])
    .select(
      knex.raw("'document' as kind"),
      'p.type as value',
      'p.place as number',
      'c.content',
    );
}

function countsBy(
  knex: Knex,
  column: 'type' | 'department',
  documents: Knex.QueryBuilder,
): Knex.QueryBuilder {
  return documents
    .whereNotNull(column)
    .groupBy(column)
    .select(knex.raw('?, ??, count(*), null', [column, column]));
}
