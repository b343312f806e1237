import { isStopWord } from './stopWords';
import { Token, tokenize } from './tokenize';

/** Longer ones are no words; keys and addresses are taken apart by their signs. */
export const LONGEST_WORD = 80;

/** A word that a text can be found by. */
export interface IndexedWord {
  /** Folded. */
  word: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
}

/** Beginnings of verbs that are left out together with a hyphen: "An- und Abmeldung". Folded, longer ones first. */
const VERB_PREFIXES =
  'zuruck wieder durch unter nach fort weg vor ver uber mit los hin her ent ein bei aus auf zer um er be zu an ab'.split(
    ' ',
  );
/** What stands behind the prefix is at least this long. */
const SHORTEST_VERB = 3;

/**
 * Adds what a hyphen stands for: "An- und Abmeldung" and "Abmeldung, -um- und Anmeldung" say "Anmeldung" and "Ummeldung".
 */
function completion(tokens: Token[], index: number): string | undefined {
  const { word, open } = tokens[index];
  if (open !== 'right' && open !== 'both') {
    return undefined;
  }
  if (!VERB_PREFIXES.includes(word)) {
    return undefined;
  }
  const next = tokens
    .slice(index + 1)
    .find(token => !isStopWord(token.word) && token.open !== 'both');
  const prefix = VERB_PREFIXES.find(
    candidate =>
      next?.word.startsWith(candidate) &&
      next.word.length - candidate.length >= SHORTEST_VERB,
  );
  return next && prefix && `${word}${next.word.slice(prefix.length)}`;
}

/**
 * All words that a text can be found by, in its order: those in it, those that hyphens join or stand for, and keys
 * without the spaces in them.
 */
export function wordsOf(text: string): IndexedWord[] {
  const tokens = tokenize(text);
  return tokens
    .flatMap((token, index) => {
      const { word, start, end } = token;
      const completed = completion(tokens, index);
      return [
        { word, start, end },
        ...(completed ? [{ word: completed, start, end }] : []),
      ];
    })
    .filter(({ word }) => word.length <= LONGEST_WORD);
}

/** How many words a title has, without those that say nothing. */
export function countWords(text: string): number {
  return tokenize(text).filter(
    ({ word, joined }) => !joined && !isStopWord(word),
  ).length;
}
