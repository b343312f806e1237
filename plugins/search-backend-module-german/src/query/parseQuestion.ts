import { isStopWord } from '../text/stopWords';
import { saysLittle } from '../text/weakWords';
import { tokenize } from '../text/tokenize';

/** What is longer was not typed by a person. */
const MAX_LENGTH = 200;
const MAX_WORDS = 12;

/** A word of a question. */
export interface QuestionWord {
  /** Folded. */
  word: string;
  /** Words made of this one and its neighbours, joined by hyphens, as groups of digits, or written apart. */
  joined: string[];
  /** The last one, which somebody may still be typing. */
  isLast: boolean;
  /** Says what somebody wants to do rather than with what, and there are words that say that. */
  isWeak: boolean;
}

/** Two and three words in a row, one of them at the index. */
function neighbours<T>(words: readonly T[], index: number): T[][] {
  return [2, 3].flatMap(length =>
    Array.from({ length }, (_, before) => index - before)
      .filter(start => start >= 0 && start + length <= words.length)
      .map(start => words.slice(start, start + length)),
  );
}

/** Takes a question apart into the words that it is about. What nobody would type is cut off. */
export function parseQuestion(term: string): QuestionWord[] {
  const tokens = tokenize(term.slice(0, MAX_LENGTH));
  const plain = tokens.filter(({ joined }) => !joined);
  const telling = plain.filter(({ word }) => !isStopWord(word));
  const words = (telling.length ? telling : plain).slice(0, MAX_WORDS);
  const hasStrong = words.some(({ word }) => !saysLittle(word));
  return words.map((token, index) => ({
    word: token.word,
    joined: [
      ...tokens
        .filter(
          ({ joined, start, end }) =>
            joined && start <= token.start && end >= token.end,
        )
        .map(({ word }) => word),
      ...neighbours(words, index).map(group =>
        group.map(({ word }) => word).join(''),
      ),
    ],
    isLast: index === words.length - 1,
    isWeak: hasStrong && saysLittle(token.word),
  }));
}
