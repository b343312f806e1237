import { resolvePackagePath } from '@backstage/backend-plugin-api';
import fs from 'node:fs/promises';
import { editDistance } from '../lexicon/editDistance';
import { groupBy } from '../lib/groupBy';
import { ParsedRule, parseSynonyms } from './parseSynonyms';
import { SynonymRule, Synonyms } from './Synonyms';

const SHIPPED = 'synonyms/verwaltung.txt';
/** Shorter words are too easily something else. */
const SHORTEST_WITH_ERROR = 5;

/** A list of synonyms that does not change. */
export class ListedSynonyms implements Synonyms {
  /** By the first of their stems. */
  private readonly byStem: ReadonlyMap<string, ParsedRule[]>;
  private readonly aboutOneWord: ParsedRule[];

  constructor(rules: readonly ParsedRule[]) {
    this.byStem = groupBy(rules, ({ stems: [first] }) => first);
    this.aboutOneWord = rules.filter(
      ({ word }) => word && word.length >= SHORTEST_WITH_ERROR,
    );
  }

  /** The language of municipalities, as this package brings it. */
  static async shipped(): Promise<ListedSynonyms> {
    const file = resolvePackagePath(
      '@rathaus/plugin-search-backend-module-german',
      SHIPPED,
    );
    return new ListedSynonyms(parseSynonyms(await fs.readFile(file, 'utf-8')));
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
