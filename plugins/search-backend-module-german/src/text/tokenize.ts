import { fold } from './fold';

/** A word of a text. */
export interface Token {
  /** Folded, without hyphens. */
  word: string;
  /** Where it stands in the text: index of its first character, and behind its last. */
  start: number;
  end: number;
  /** `-um-`, `An-` or `-bescheinigung`: a part of the compound is to be added. */
  open?: 'left' | 'right' | 'both';
  /** Made of that many tokens before it. */
  joined?: number;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const HYPHENS = '-\u2010\u2011\u2013';

function isHyphen(character: string | undefined): boolean {
  return character !== undefined && HYPHENS.includes(character);
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/** Between two groups of digits that are one key: "99 115 004", "05.7.54". */
const WITHIN_KEY = /^[ .\u00a0\u202f/]$/;

/** Whether the digits before a place and those behind it belong together. */
function isWithinKey(text: string, before: Token | undefined, start: number) {
  return (
    before !== undefined &&
    /\d/.test(text[start]) &&
    /\d/.test(text[before.end - 1]) &&
    WITHIN_KEY.test(text.slice(before.end, start))
  );
}

/**
 * Takes a text apart into words. Words that hyphens join are words of their own
 * and, together, one more: "Schwb-Ausweis" is found as "schwbausweis", too. So
 * are keys that are written in groups of digits.
 *
 * @returns in the order of the text, joined ones behind their parts
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let joined: Token[] = [];
  const close = () => {
    if (joined.length > 1) {
      tokens.push({
        word: joined.map(({ word }) => word).join(''),
        start: joined[0].start,
        end: joined[joined.length - 1].end,
        joined: joined.length,
      });
    }
    joined = [];
  };
  for (const match of text.matchAll(WORD)) {
    const word = fold(match[0]);
    if (!word) {
      // Nothing but accents.
      continue;
    }
    const start = match.index;
    const end = start + match[0].length;
    const hyphenBefore = isHyphen(text[start - 1]);
    const hyphenAfter = isHyphen(text[end]);
    const joinsBefore = hyphenBefore && isWordCharacter(text[start - 2]);
    const joinsAfter = hyphenAfter && isWordCharacter(text[end + 1]);
    const openLeft = hyphenBefore && !joinsBefore;
    const openRight = hyphenAfter && !joinsAfter;
    const open =
      (openLeft && openRight && 'both') ||
      (openLeft && 'left') ||
      (openRight && 'right') ||
      undefined;
    const token: Token = {
      word,
      start,
      end,
      ...(open && { open }),
    };
    if (!joinsBefore && !isWithinKey(text, joined[joined.length - 1], start)) {
      close();
    }
    tokens.push(token);
    joined.push(token);
  }
  close();
  return tokens;
}
