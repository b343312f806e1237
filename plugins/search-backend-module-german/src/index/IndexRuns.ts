import { Knex } from 'knex';
import { isPostgres, rowsOf, valuesOf } from '../database/rowsOf';
import { runRaw } from '../database/runRaw';
import { writing } from '../database/writing';
import { addPostings } from '../postings/postings';
import { PreparedDocument } from './prepareDocument';
import { Vocabulary } from './Vocabulary';

/** Indexing under way: what it brings is found when it is complete. */
export interface Run {
  /** Number of the write with which it began; what has a smaller one read its documents earlier. */
  id: number;
  type: string;
}

/** A run that was taken for dead, because it had not been heard of for long. */
export class RunGoneError extends Error {
  constructor({ id, type }: Run) {
    super(`Run ${id} of ${type} was given up meanwhile`);
    this.name = 'RunGoneError';
  }
}

/**
 * Writes runs. Documents of a run are there, unseen, until the run is complete; then, in one transaction, they are what is
 * found. Documents that are the same as before are not written again. Any number of runs may be under way, of any replicas:
 * what is found is always what one complete run brought, and what began earlier never undoes what began later.
 */
export class IndexRuns {
  constructor(
    private readonly knex: Knex,
    private readonly vocabulary: Vocabulary,
    private readonly now: () => Date,
  ) {}

  async begin(type: string): Promise<Run> {
    return writing(this.knex, async (tx, id) => {
      await tx('german_runs').insert({
        id,
        type,
        touched_at: this.now().getTime(),
      });
      return { id, type };
    });
  }

  /**
   * Writes documents that nobody finds yet.
   *
   * @param documents - as many as may be written in one go
   * @throws RunGoneError
   */
  async add(run: Run, documents: readonly PreparedDocument[]): Promise<void> {
    const byHash = new Map(documents.map(each => [each.hash, each]));
    await writing(this.knex, async tx => {
      await this.touch(tx, run);
      const known: { id: number; hash: string }[] = await tx('german_documents')
        .whereIn('hash', [...byHash.keys()])
        .select('id', 'hash');
      known.forEach(({ hash }) => byHash.delete(hash));
      const added = await this.insert(tx, [...byHash.values()]);
      await tx.raw(
        `insert into german_run_documents (run, document)
        select run, document from ? as added where true on conflict do nothing`,
        [
          rowsOf(
            tx,
            { run: 'integer', document: 'integer' },
            [...known, ...added].map(({ id }) => [run.id, id]),
          ),
        ],
      );
    });
  }

  /**
   * Makes exactly what the run brought what is found of the type, but for what changed since it began.
   *
   * @returns false when a run that began later was complete before
   * @throws RunGoneError
   */
  async replaceAll(run: Run): Promise<boolean> {
    return this.end(run, async tx => {
      const changedSince = () =>
        tx('german_changes')
          .where({ type: run.type })
          .andWhere('sequence', '>', run.id)
          .select('location');
      await tx('german_documents')
        .where({ type: run.type, live: true })
        .whereNotIn('id', documentsOf(tx, run))
        .whereNotIn('location', changedSince())
        .update({ live: false });
      await tx('german_documents')
        .where({ type: run.type, live: false })
        .whereIn('id', documentsOf(tx, run))
        .whereNotIn('location', changedSince())
        .update({ live: true });
      await tx('german_changes')
        .where({ type: run.type })
        .andWhere('sequence', '<', run.id)
        .delete();
      return run.id;
    });
  }

  /**
   * Makes what the run brought what is found at certain locations, but for those that changed since it began.
   *
   * @param locations - as hashes
   * @returns false when a run of everything that began later was complete before
   * @throws RunGoneError
   */
  async replaceSome(run: Run, locations: readonly string[]): Promise<boolean> {
    return this.end(run, async (tx, completed) => {
      const newer: string[] = await tx('german_changes')
        .where({ type: run.type })
        .andWhere('sequence', '>', run.id)
        .whereIn('location', valuesOf(tx, 'text', locations))
        .pluck('location');
      const own = [...new Set(locations)].filter(
        location => !newer.includes(location),
      );
      const ownOnes = () =>
        tx('german_documents')
          .where({ type: run.type })
          .whereIn('location', valuesOf(tx, 'text', own));
      await ownOnes()
        .andWhere({ live: true })
        .whereNotIn('id', documentsOf(tx, run))
        .update({ live: false });
      await ownOnes()
        .andWhere({ live: false })
        .whereIn('id', documentsOf(tx, run))
        .update({ live: true });
      await tx.raw(
        `insert into german_changes (type, location, sequence)
        select type, location, sequence from ? as changed where true
        on conflict (type, location) do update set sequence = excluded.sequence`,
        [
          rowsOf(
            tx,
            { type: 'text', location: 'text', sequence: 'integer' },
            own.map(location => [run.type, location, run.id]),
          ),
        ],
      );
      return completed;
    });
  }

  /** The ids of documents that a run has brought so far. */
  documentsOf(run: Run): Knex.QueryBuilder {
    return documentsOf(this.knex, run);
  }

  /** Gives a run up. What it wrote is cleaned up later. */
  async drop(run: Run): Promise<void> {
    await this.knex('german_runs').where({ id: run.id }).delete();
  }

  /**
   * Ends a run, unless it is overtaken.
   *
   * @param replace - gets the last complete run of everything, returns which it is now
   */
  private async end(
    run: Run,
    replace: (tx: Knex.Transaction, completed: number) => Promise<number>,
  ): Promise<boolean> {
    return writing(this.knex, async tx => {
      await this.touch(tx, run);
      await tx('german_runs').where({ id: run.id }).delete();
      const state = await tx('german_types').where({ type: run.type }).first();
      const completed = Number(state?.run ?? 0);
      if (completed > run.id) {
        return false;
      }
      const now = await replace(tx, completed);
      const [{ count }] = await tx('german_documents')
        .where({ type: run.type, live: true })
        .count({ count: '*' });
      await tx('german_types')
        .insert({ type: run.type, run: now, documents: Number(count) })
        .onConflict('type')
        .merge();
      return true;
    });
  }

  private async touch(tx: Knex.Transaction, run: Run): Promise<void> {
    const touched = await tx('german_runs')
      .where({ id: run.id })
      .update({ touched_at: this.now().getTime() });
    if (!touched) {
      throw new RunGoneError(run);
    }
  }

  private async insert(
    tx: Knex.Transaction,
    documents: readonly PreparedDocument[],
  ): Promise<{ id: number; hash: string }[]> {
    if (!documents.length) {
      return [];
    }
    const added = await runRaw<{ id: number; hash: string }>(
      tx,
      `insert into german_documents
        (hash, type, location, live, counted, boost, sort_title, owner, department, ref)
      select hash, type, location, false, false, boost, sort_title, owner, department, ref from ? as added
      returning id, hash`,
      [
        rowsOf(
          tx,
          {
            hash: 'text',
            type: 'text',
            location: 'text',
            boost: 'integer',
            sort_title: 'text',
            owner: 'text',
            department: 'text',
            ref: 'text',
          },
          documents.map(each => [
            each.hash,
            each.type,
            each.location,
            each.boost,
            each.sortTitle,
            each.owner,
            each.department,
            each.ref,
          ]),
        ),
      ],
    );
    const ids = new Map(added.map(({ id, hash }) => [hash, id]));
    const withIds = documents.flatMap(document => {
      const id = ids.get(document.hash);
      return id === undefined ? [] : [{ id, document }];
    });
    await tx.raw(
      `insert into german_contents (document, content)
      select document, ${
        isPostgres(tx) ? 'content::jsonb' : 'content'
      } from ? as added`,
      [
        rowsOf(
          tx,
          { document: 'integer', content: 'text' },
          withIds.map(({ id, document }) => [id, document.content]),
        ),
      ],
    );
    await this.insertPostings(tx, withIds);
    return added;
  }

  private async insertPostings(
    tx: Knex.Transaction,
    documents: readonly { id: number; document: PreparedDocument }[],
  ): Promise<void> {
    const words = new Set(
      documents.flatMap(({ document }) => [...document.words.keys()]),
    );
    const terms = await this.vocabulary.idsOf(tx, words);
    await addPostings(
      tx,
      documents.map(({ id, document }) => ({
        document: id,
        weights: new Map(
          [...document.words].flatMap(([word, weight]) => {
            const term = terms.get(word);
            return term === undefined ? [] : [[term, weight] as const];
          }),
        ),
      })),
    );
  }
}

function documentsOf(knex: Knex, run: Run): Knex.QueryBuilder {
  return knex('german_run_documents').where({ run: run.id }).select('document');
}
