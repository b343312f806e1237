import { Knex } from 'knex';
import { isPostgres, rowsOf, valuesOf } from '../database/rowsOf';
import { runRaw } from '../database/runRaw';
import { groupBy } from '../lib/groupBy';
import {
  blockOf,
  encodePostings,
  Posting,
  withoutDocuments,
} from './postingList';
import { decodeTermIds, encodeTermIds } from './termIds';

/** In which documents of a block a word stands. */
export interface PostingList {
  term: number;
  block: number;
  /** See {@link encodePostings}. */
  list: Buffer;
}

/** A document and its words. */
export interface DocumentTerms {
  document: number;
  /** By id of the word, how much it counts that it stands there, in per cent. */
  weights: ReadonlyMap<number, number>;
}

const LIST_COLUMNS = {
  term: 'integer',
  block: 'integer',
  list: 'bytes',
} as const;

/** Writes down where words stand, for documents of which nothing is written down yet. */
export async function addPostings(
  tx: Knex.Transaction,
  documents: readonly DocumentTerms[],
): Promise<void> {
  const joined = 'german_posting_lists.list || excluded.list';
  await tx.raw(
    `insert into german_posting_lists (term, block, list)
    select term, block, list from ? as added where true
    on conflict (term, block) do update set list = ${
      isPostgres(tx) ? joined : `cast(${joined} as blob)`
    }`,
    [rowsOf(tx, LIST_COLUMNS, listsOf(documents).map(listRow))],
  );
  await tx.raw(
    `insert into german_document_terms (document, terms)
    select document, terms from ? as added`,
    [
      rowsOf(
        tx,
        { document: 'integer', terms: 'bytes' },
        documents.map(({ document, weights }) => [
          document,
          encodeTermIds([...weights.keys()]),
        ]),
      ),
    ],
  );
}

/**
 * The words of documents, each as often as documents have it.
 *
 * @param documents - their ids, or a query for them
 * @returns ids of the words by id of the document
 */
export async function termsOf(
  knex: Knex,
  documents: Knex.QueryBuilder | readonly number[],
): Promise<Map<number, number[]>> {
  const rows: { document: number; terms: Buffer }[] = await knex(
    'german_document_terms',
  )
    .whereIn(
      'document',
      Array.isArray(documents)
        ? valuesOf(knex, 'integer', documents)
        : (documents as Knex.QueryBuilder),
    )
    .select('document', 'terms');
  return new Map(
    rows.map(({ document, terms }) => [document, decodeTermIds(terms)]),
  );
}

/**
 * Forgets where the words of some documents stand.
 *
 * @returns ids of the words
 */
export async function removePostings(
  tx: Knex.Transaction,
  documents: readonly number[],
): Promise<number[]> {
  const terms = await termsOf(tx, documents);
  const places = [...terms].flatMap(([document, ids]) =>
    ids.map(term => ({ term, block: blockOf(document), document })),
  );
  const documentsOf = groupBy(places, ({ term, block }) => `${term} ${block}`);
  const lists = await runRaw<PostingList>(
    tx,
    `select p.term, p.block, p.list from ? as gone
    join german_posting_lists p on p.term = gone.term and p.block = gone.block`,
    [
      rowsOf(
        tx,
        { term: 'integer', block: 'integer' },
        [...documentsOf.values()].map(([{ term, block }]) => [term, block]),
      ),
    ],
  );
  const left = lists.map(({ term, block, list }) => {
    const gone = documentsOf.get(`${term} ${block}`) ?? [];
    return {
      term,
      block,
      list: withoutDocuments(
        list,
        gone.map(({ document }) => document),
      ),
    };
  });
  await tx.raw(
    `update german_posting_lists set list = left_over.list from ? as left_over
    where german_posting_lists.term = left_over.term and german_posting_lists.block = left_over.block`,
    [rowsOf(tx, LIST_COLUMNS, left.map(listRow))],
  );
  await tx.raw(
    `delete from german_posting_lists
    where (term, block) in (select term, block from ? as gone) and length(list) = 0`,
    [
      rowsOf(
        tx,
        { term: 'integer', block: 'integer' },
        left.map(({ term, block }) => [term, block]),
      ),
    ],
  );
  await tx('german_document_terms')
    .whereIn('document', valuesOf(tx, 'integer', documents))
    .delete();
  return [...new Set(places.map(({ term }) => term))];
}

/** Where words stand, by their ids. */
export async function readPostings(
  knex: Knex,
  terms: readonly number[],
): Promise<PostingList[]> {
  return knex('german_posting_lists')
    .whereIn('term', valuesOf(knex, 'integer', terms))
    .select('term', 'block', 'list');
}

/** A list for each word in each block. */
function listsOf(documents: readonly DocumentTerms[]): PostingList[] {
  const byBlock = groupBy(documents, ({ document }) => blockOf(document));
  return [...byBlock].flatMap(([block, ofBlock]) => {
    const byTerm = new Map<number, Posting[]>();
    for (const { document, weights } of ofBlock) {
      for (const [term, weight] of weights) {
        const postings = byTerm.get(term) ?? [];
        postings.push({ document, weight });
        byTerm.set(term, postings);
      }
    }
    return [...byTerm].map(([term, postings]) => ({
      term,
      block,
      list: encodePostings(postings),
    }));
  });
}

function listRow({ term, block, list }: PostingList) {
  return [term, block, list] as const;
}
