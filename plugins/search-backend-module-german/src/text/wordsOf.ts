import { isStopWord } from './stopWords';
import { Token, tokenize } from './tokenize';
import { isWeakVerb } from './weakWords';

/** Longer ones are no words; keys and addresses are taken apart by their signs. */
export const LONGEST_WORD = 80;

/** A word that a text can be found by. */
export interface IndexedWord {
  /** Folded. */
  word: string;
  /** Where it stands in the text. */
  start: number;
  end: number;
  /** Hyphens join it with others: it says what all is, or of which kind. */
  part?: 'head' | 'modifier';
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

/** What joins parts of a name without a space: "OK.JUS", "OPEN/PROSOZ", "P&I". */
const WITHIN_NAME = /^[.|/&]$/;

/** The name that a token ends, as those write it who leave the sign out. */
function nameWith(
  text: string,
  tokens: readonly Token[],
  index: number,
): IndexedWord | undefined {
  const before = tokens[index - 1];
  const token = tokens[index];
  const isName =
    before &&
    !before.joined &&
    !token.joined &&
    !/\d/.test(before.word + token.word) &&
    WITHIN_NAME.test(text.slice(before.end, token.start));
  return isName
    ? {
        word: before.word + token.word,
        start: before.start,
        end: token.end,
      }
    : undefined;
}

/** Which tokens are parts of words that hyphens join. Groups of digits are no words. */
function partsOfJoined(
  tokens: readonly Token[],
): Map<Token, IndexedWord['part']> {
  return new Map(
    tokens.flatMap(({ word, joined }, index) =>
      joined && !/^\d+$/.test(word)
        ? tokens
            .slice(index - joined, index)
            .map((token, place): [Token, IndexedWord['part']] => [
              token,
              place === joined - 1 ? 'head' : 'modifier',
            ])
        : [],
    ),
  );
}

/**
 * All words that a text can be found by, in its order: those in it, those that hyphens join or stand for, and keys
 * without the spaces in them.
 */
export function wordsOf(text: string): IndexedWord[] {
  const tokens = tokenize(text);
  const parts = partsOfJoined(tokens);
  return tokens
    .flatMap((token, index) => {
      const { word, start, end } = token;
      const completed = completion(tokens, index);
      const part = parts.get(token);
      const name = nameWith(text, tokens, index);
      return [
        { word, start, end, ...(part && { part }) },
        ...(completed ? [{ word: completed, start, end }] : []),
        ...(name ? [name] : []),
      ];
    })
    .filter(({ word }) => word.length <= LONGEST_WORD);
}

/** What stands between things that a title names side by side. */
const BESIDE = /[,;/|&]|\b(?:und|oder|sowie|bzw\.?)\b/iu;
/** Naming one thing more makes a title so much longer, in words. */
const ONE_MORE = 0.25;

/**
 * How much a title says, in words: those that say nothing do not count, what hyphens join is one, and of things named side
 * by side the longest counts, for the title is about each of them: "Wahlschein und Briefwahl" is about "Briefwahl".
 *
 * @returns at least 1
 */
export function titleLength(text: string): number {
  const lengths = text
    .split(BESIDE)
    .map(countTelling)
    .filter(length => length > 0);
  return Math.max(1, ...lengths) + ONE_MORE * Math.max(0, lengths.length - 1);
}

function countTelling(text: string): number {
  const tokens = tokenize(text);
  const telling = tokens.filter(
    ({ word, joined }) => !joined && !isStopWord(word) && !isWeakVerb(word),
  );
  const joins = tokens.reduce((sum, { joined = 1 }) => sum + joined - 1, 0);
  return Math.max(telling.length ? 1 : 0, telling.length - joins);
}
