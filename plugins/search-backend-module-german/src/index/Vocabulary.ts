import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { rowsOf, valuesOf } from '../database/rowsOf';
import { runRaw } from '../database/runRaw';
import { writing } from '../database/writing';
import { boundariesOf, possibleParts } from '../lexicon/boundaries';
import { gramsOf } from '../lexicon/grams';
import { mayBeCompound } from '../lexicon/mayBeCompound';
import { termsOf } from '../postings/postings';
import { stem } from '../text/stem';

/** Words whose boundaries are looked for at once. */
const BATCH_SIZE = 200;
/** Longer ones are not taken apart, nor are keys. */
const LONGEST_COMPOUND = 60;
const MAX_BOUNDARIES = 20;
/** When the vocabulary has grown so much, words are looked at again: there may be parts now that were not known. */
const GROWTH = 1.1;

interface Unanalysed {
  id: number;
  word: string;
  boundaries: string;
}

/** The words of the index: adds those that are new, and learns from all how compounds are made. */
export class Vocabulary {
  constructor(private readonly knex: Knex) {}

  /** The ids of words, by word; those that are new are added. */
  async idsOf(
    tx: Knex.Transaction,
    words: ReadonlySet<string>,
  ): Promise<Map<string, number>> {
    const known: { id: number; word: string }[] = await tx('german_terms')
      .whereIn('word', valuesOf(tx, 'text', [...words]))
      .select('id', 'word');
    const ids = new Map(known.map(({ id, word }) => [word, id]));
    const missing = [...words].filter(word => !ids.has(word));
    if (!missing.length) {
      return ids;
    }
    const added = await runRaw<{ id: number; word: string }>(
      tx,
      'insert into german_terms (word, stem) select word, stem from ? as added where true returning id, word',
      [
        rowsOf(
          tx,
          { word: 'text', stem: 'text' },
          missing.map(word => [word, stem(word)]),
        ),
      ],
    );
    await tx.raw(
      'insert into german_grams (gram, length, term) select gram, length, term from ? as added',
      [gramRows(tx, added)],
    );
    added.forEach(({ id, word }) => ids.set(word, id));
    return ids;
  }

  /** Looks for the boundaries of all words that are new, and again of those among which there are many more now. */
  async analyse(): Promise<void> {
    const among = await this.size();
    const due = Math.max(1, Math.floor(among / GROWTH));
    const isDue = () =>
      this.knex('german_terms').where('analysed_among', '<', due);
    while (await this.analyseSome(isDue(), among));
  }

  /** Looks for the boundaries of words that are new and stand in certain documents: others may be many, and take long. */
  async analyseNewOf(documents: Knex.QueryBuilder): Promise<void> {
    const among = await this.size();
    const terms = [...(await termsOf(this.knex, documents)).values()].flat();
    const isDue = () =>
      this.knex('german_terms')
        .where('analysed_among', 0)
        .whereIn('id', valuesOf(this.knex, 'integer', [...new Set(terms)]));
    while (await this.analyseSome(isDue(), among));
  }

  /** Removes words, of those given, that stand in no document any more. */
  async removeUnused(
    tx: Knex.Transaction,
    candidates: readonly number[],
  ): Promise<void> {
    const unused: { id: number; word: string }[] = await tx('german_terms')
      .whereIn('id', valuesOf(tx, 'integer', candidates))
      .andWhere({ documents: 0 })
      .whereNotExists(
        tx('german_posting_lists')
          .whereRaw('german_posting_lists.term = german_terms.id')
          .select(tx.raw('1')),
      )
      .select('id', 'word');
    if (!unused.length) {
      return;
    }
    const ids = valuesOf(
      tx,
      'integer',
      unused.map(({ id }) => id),
    );
    await tx('german_terms').whereIn('id', ids).delete();
    await tx('german_parts').whereIn('term', ids).delete();
    await tx.raw(
      'delete from german_grams where (gram, length, term) in (select gram, length, term from ? as gone)',
      [gramRows(tx, unused)],
    );
  }

  private async size(): Promise<number> {
    const [{ count }] = await this.knex('german_terms').count({ count: '*' });
    return Math.max(1, Number(count));
  }

  /** @returns false when there was nothing left to do */
  private async analyseSome(
    isDue: Knex.QueryBuilder,
    among: number,
  ): Promise<boolean> {
    const words: Unanalysed[] = await isDue
      .orderBy([{ column: 'analysed_among' }, { column: 'id' }])
      .limit(BATCH_SIZE)
      .select('id', 'word', 'boundaries');
    if (words.length) {
      await this.analyseBatch(words, among);
    }
    return words.length > 0;
  }

  private async analyseBatch(words: Unanalysed[], among: number) {
    const isKnown = await this.knownParts(words.map(({ word }) => word));
    const changed: { id: number; word: string; boundaries: number[] }[] = [];
    for (const { id, word, boundaries } of words) {
      const found = isCompound(word)
        ? boundariesOf(word, isKnown).slice(0, MAX_BOUNDARIES)
        : [];
      if (found.join(',') !== boundaries) {
        changed.push({ id, word, boundaries: found });
      }
      await setImmediate();
    }
    await writing(this.knex, async tx => {
      const ids = valuesOf(
        tx,
        'integer',
        changed.map(({ id }) => id),
      );
      await tx('german_parts').whereIn('term', ids).delete();
      await tx.raw(
        // Words may have been removed meanwhile.
        `insert into german_parts (rest, term, start)
        select rest, term, start from ? as found where term in (select id from german_terms)`,
        [
          rowsOf(
            tx,
            { rest: 'text', term: 'integer', start: 'integer' },
            changed.flatMap(({ id, word, boundaries }) =>
              boundaries.map(start => [word.slice(start), id, start]),
            ),
          ),
        ],
      );
      await tx.raw(
        `update german_terms set boundaries = found.boundaries from ? as found
        where german_terms.id = found.id`,
        [
          rowsOf(
            tx,
            { id: 'integer', boundaries: 'text' },
            changed.map(({ id, boundaries }) => [id, boundaries.join(',')]),
          ),
        ],
      );
      await tx('german_terms')
        .whereIn(
          'id',
          valuesOf(
            tx,
            'integer',
            words.map(({ id }) => id),
          ),
        )
        .update({ analysed_among: among });
    });
  }

  /** Which parts of the words occur by themselves, whatever their ending. */
  private async knownParts(
    words: string[],
  ): Promise<(text: string) => boolean> {
    const stems = new Map<string, string>();
    for (const word of words.filter(isCompound)) {
      for (const part of possibleParts(word)) {
        if (!stems.has(part)) {
          stems.set(part, stem(part));
        }
      }
      await setImmediate();
    }
    const known: string[] = await this.knex('german_terms')
      .whereIn(
        'stem',
        valuesOf(this.knex, 'text', [...new Set(stems.values())]),
      )
      .distinct('stem')
      .pluck('stem');
    const knownStems = new Set(known);
    return text => knownStems.has(stems.get(text) ?? stem(text));
  }
}

function isCompound(word: string): boolean {
  return word.length <= LONGEST_COMPOUND && mayBeCompound(word);
}

function gramRows(
  tx: Knex.Transaction,
  words: readonly { id: number; word: string }[],
): Knex.Raw {
  return rowsOf(
    tx,
    { gram: 'text', length: 'integer', term: 'integer' },
    words.flatMap(({ id, word }) =>
      gramsOf(word).map(gram => [gram, word.length, id] as const),
    ),
  );
}
