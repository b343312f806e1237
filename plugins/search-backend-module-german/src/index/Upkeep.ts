import { Knex } from 'knex';
import { isPostgres, rowsOf, valuesOf } from '../database/rowsOf';
import { writing } from '../database/writing';
import { removePostings, termsOf } from '../postings/postings';
import { Vocabulary } from './Vocabulary';

/** What questions are answered from. */
const TABLES = [
  'german_documents',
  'german_contents',
  'german_terms',
  'german_parts',
  'german_grams',
  'german_posting_lists',
];
/** Documents dealt with in one transaction. */
const BATCH_SIZE = 200;
/** A run that was not heard of for so long is dead. */
const RUN_LIFETIME_MS = 60 * 60 * 1000;

/**
 * What is to be done when documents came and went: counting in how many a word is, and removing what nobody finds any more.
 * A few at a time; what is interrupted goes on next time, in whichever replica.
 */
export class Upkeep {
  constructor(
    private readonly knex: Knex,
    private readonly vocabulary: Vocabulary,
    private readonly now: () => Date,
  ) {}

  /**
   * Brings the numbers of documents by word up to date.
   *
   * @returns how many documents came or went
   */
  async count(): Promise<number> {
    let all = 0;
    for (;;) {
      const counted = await writing(this.knex, async tx => {
        const documents: { id: number; live: boolean | number }[] = await tx(
          'german_documents',
        )
          .where({ live: true, counted: false })
          .orWhere({ live: false, counted: true })
          .limit(BATCH_SIZE)
          .select('id', 'live');
        await this.addUp(tx, documents);
        await tx('german_documents')
          .whereIn(
            'id',
            documents.map(({ id }) => id),
          )
          .update({ counted: tx.ref('live') });
        return documents.length;
      });
      all += counted;
      if (counted < BATCH_SIZE) {
        return all;
      }
    }
  }

  /**
   * Has PostgreSQL look at the tables after much was written. By itself it does so some minutes later, and until then reads
   * far more than it has to.
   */
  async surveyTables(): Promise<void> {
    if (isPostgres(this.knex)) {
      for (const table of TABLES) {
        await this.knex.raw('vacuum (analyze, skip_locked) ??', [table]);
      }
    }
  }

  /** Adds documents to the numbers of their words, or takes them off. */
  private async addUp(
    tx: Knex.Transaction,
    documents: readonly { id: number; live: boolean | number }[],
  ): Promise<void> {
    const terms = await termsOf(
      tx,
      documents.map(({ id }) => id),
    );
    const changes = new Map<number, number>();
    for (const { id, live } of documents) {
      for (const term of terms.get(id) ?? []) {
        changes.set(term, (changes.get(term) ?? 0) + (live ? 1 : -1));
      }
    }
    await tx.raw(
      `update german_terms set documents = german_terms.documents + changed.change
      from ? as changed where german_terms.id = changed.term`,
      [rowsOf(tx, { term: 'integer', change: 'integer' }, [...changes])],
    );
  }

  /** Removes what dead runs left and documents that nobody finds any more, with words that only they had. */
  async clean(): Promise<void> {
    await this.knex('german_runs')
      .where('touched_at', '<', this.now().getTime() - RUN_LIFETIME_MS)
      .delete();
    while (await this.cleanRuns());
    while (await this.cleanDocuments());
  }

  private async cleanRuns(): Promise<boolean> {
    return writing(this.knex, async tx => {
      const gone: { run: number | string }[] = await tx('german_run_documents')
        .whereNotIn('run', tx('german_runs').select('id'))
        .limit(1)
        .select('run');
      if (!gone.length) {
        return false;
      }
      await tx('german_run_documents').where({ run: gone[0].run }).delete();
      return true;
    });
  }

  private async cleanDocuments(): Promise<boolean> {
    return writing(this.knex, async tx => {
      const ids: number[] = await tx('german_documents')
        .where({ live: false, counted: false })
        .whereNotExists(
          tx('german_run_documents')
            .whereRaw('german_run_documents.document = german_documents.id')
            .select(tx.raw('1')),
        )
        .limit(BATCH_SIZE)
        .pluck('id');
      if (!ids.length) {
        return false;
      }
      const documents = valuesOf(tx, 'integer', ids);
      const terms = await removePostings(tx, ids);
      await tx('german_contents').whereIn('document', documents).delete();
      await tx('german_documents').whereIn('id', documents).delete();
      await this.vocabulary.removeUnused(tx, terms);
      return true;
    });
  }
}
