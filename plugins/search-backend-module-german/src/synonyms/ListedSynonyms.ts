import { editDistance } from '../lexicon/editDistance';
import { groupBy } from '../lib/groupBy';
import { rulesOf, SynonymGroup, WrittenRule } from './rulesOf';
import { readShippedSynonyms } from './shippedSynonyms';
import { SHORTEST_WITH_ERROR, SynonymRule, Synonyms } from './Synonyms';

/** A list of synonyms that does not change. */
export class ListedSynonyms implements Synonyms {
  /** By the first of their stems. */
  private readonly byStem: ReadonlyMap<string, WrittenRule[]>;
  private readonly aboutOneWord: WrittenRule[];

  constructor(groups: readonly SynonymGroup[]) {
    const rules = groups.flatMap(rulesOf);
    this.byStem = groupBy(rules, ({ stems: [first] }) => first);
    this.aboutOneWord = rules.filter(
      ({ word }) => word && word.length >= SHORTEST_WITH_ERROR,
    );
  }

  /** The language of municipalities, as this package brings it. */
  static async shipped(): Promise<ListedSynonyms> {
    return new ListedSynonyms(await readShippedSynonyms());
  }

  async find(stems: ReadonlySet<string>): Promise<SynonymRule[]> {
    return [...stems]
      .flatMap(stem => this.byStem.get(stem) ?? [])
      .filter(rule => rule.stems.every(stem => stems.has(stem)));
  }

  async findSimilar(word: string): Promise<SynonymRule[]> {
    if (word.length < SHORTEST_WITH_ERROR) {
      return [];
    }
    return this.aboutOneWord.filter(
      rule => rule.word && editDistance(word, rule.word, 1) !== undefined,
    );
  }
}
