import { Knex } from 'knex';
import { editDistance } from '../lexicon/editDistance';
import { rulesOf, WrittenRule } from './rulesOf';
import { LONGEST_KEY, SynonymKeyKind, typoKeys } from './synonymKeys';
import { synonymFromRow, SynonymRow } from './synonymRows';
import { SHORTEST_WITH_ERROR, SynonymRule, Synonyms } from './Synonyms';

/**
 * The synonyms that are kept in the portal. Read anew for each question, in one statement along a key: so they hold at
 * once, on every replica.
 */
export class DatabaseSynonyms implements Synonyms {
  constructor(private readonly knex: Knex) {}

  async find(stems: ReadonlySet<string>): Promise<SynonymRule[]> {
    const rules = await this.withKeys('stem', [...stems]);
    return rules.filter(rule => rule.stems.every(stem => stems.has(stem)));
  }

  async findSimilar(word: string): Promise<SynonymRule[]> {
    if (word.length < SHORTEST_WITH_ERROR || word.length > LONGEST_KEY + 1) {
      return [];
    }
    const rules = await this.withKeys('typo', typoKeys(word));
    return rules.filter(
      rule =>
        rule.word &&
        rule.word.length >= SHORTEST_WITH_ERROR &&
        editDistance(word, rule.word, 1) !== undefined,
    );
  }

  /** Rules of the synonyms that have one of the keys. */
  private async withKeys(
    kind: SynonymKeyKind,
    keys: readonly string[],
  ): Promise<WrittenRule[]> {
    if (!keys.length) {
      return [];
    }
    const { knex } = this;
    const rows: SynonymRow[] = await knex('german_synonyms')
      .whereIn(
        'id',
        knex('german_synonym_keys')
          .where({ kind })
          // Each a value of the statement, so that the database knows how few they are and goes along the key.
          .whereIn('key', [...keys])
          .select('synonym'),
      )
      .orderBy('id')
      .select('*');
    return rows.map(synonymFromRow).flatMap(rulesOf);
  }
}
