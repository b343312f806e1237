import { phraseWords, rulesOf, saidOf, SynonymGroup } from './rulesOf';
import { SHORTEST_WITH_ERROR } from './Synonyms';

/** Longest phrase that is kept, as `phraseKey` writes it. Folding makes more of some signs: "㎏" is "kg". */
export const LONGEST_KEY = 80;

/**
 * What a kept synonym is looked up by: the first stem of what may be said; a word with or without one letter left out,
 * against typing errors; all of a phrase, so that it is kept once.
 */
export type SynonymKeyKind = 'stem' | 'typo' | 'phrase';

/** Something that a kept synonym is looked up by. */
export interface SynonymKey {
  kind: SynonymKeyKind;
  key: string;
}

/** One way to write all phrases that are the same: case, accents and signs do not matter. Empty for a phrase without words. */
export function phraseKey(phrase: string): string {
  return phraseWords(phrase).join(' ');
}

/**
 * The word, and what remains of it when a letter is left out. Of two words that one typing error makes of each other, one
 * of these is always the same.
 */
export function typoKeys(word: string): string[] {
  const letters = [...word];
  return [
    ...new Set([
      word,
      ...letters.map((_, left) => letters.toSpliced(left, 1).join('')),
    ]),
  ];
}

/** All that a kept synonym is looked up by, each once. */
export function synonymKeys(group: SynonymGroup): SynonymKey[] {
  const rules = rulesOf(group);
  const keys = {
    phrase: saidOf(group).map(phraseKey),
    stem: rules.map(({ stems: [first] }) => first),
    typo: rules.flatMap(({ word }) =>
      word && word.length >= SHORTEST_WITH_ERROR ? typoKeys(word) : [],
    ),
  };
  const kinds: SynonymKeyKind[] = ['phrase', 'stem', 'typo'];
  return kinds.flatMap(kind =>
    [...new Set(keys[kind])].map(key => ({ kind, key })),
  );
}
