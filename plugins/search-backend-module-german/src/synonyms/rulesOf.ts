import { stem } from '../text/stem';
import { isStopWord } from '../text/stopWords';
import { tokenize } from '../text/tokenize';
import { SynonymRule } from './Synonyms';

/** Words, and what is meant by them, as people write it. */
export interface SynonymGroup {
  words: readonly string[];
  meanings: readonly string[];
  /** All of them mean the same. */
  bothWays: boolean;
}

/** A rule, and what was written, against typing errors. */
export interface WrittenRule extends SynonymRule {
  /** Folded, when the rule is about one word. */
  word?: string;
}

/** Words of a phrase, folded; what hyphens join is one. */
export function phraseWords(phrase: string): string[] {
  const tokens = tokenize(phrase);
  const joined = tokens.filter(token => token.joined);
  const words = tokens
    .filter(
      token =>
        token.joined ||
        !joined.some(
          ({ start, end }) => start <= token.start && end >= token.end,
        ),
    )
    .map(({ word }) => word);
  const telling = words.filter(word => !isStopWord(word));
  return telling.length ? telling : words;
}

/** What somebody may say of a group. */
export function saidOf({ words, meanings, bothWays }: SynonymGroup): string[] {
  return bothWays ? [...words, ...meanings] : [...words];
}

/** The rules that a group stands for, one for each phrase that may be said. */
export function rulesOf(group: SynonymGroup): WrittenRule[] {
  const said = saidOf(group);
  const meant = group.bothWays ? said : group.meanings;
  return said
    .map(phrase => ruleFor(phrase, meant))
    .filter(({ stems }) => stems.length > 0);
}

function ruleFor(phrase: string, meant: readonly string[]): WrittenRule {
  const words = phraseWords(phrase);
  return {
    stems: words.map(stem),
    ...(words.length === 1 && { word: words[0] }),
    meanings: meant.filter(meaning => meaning !== phrase).map(phraseWords),
  };
}
