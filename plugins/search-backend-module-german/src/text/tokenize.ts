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
}

/** Letters and digits; apostrophes and full stops between letters are left out of the word, as in "d'or" and "e.V.". */
const WORD = /[\p{L}\p{N}\p{M}]+/gu;
const HYPHENS = '-\u2010\u2011\u2013';

function isHyphen(character: string | undefined): boolean {
  return character !== undefined && HYPHENS.includes(character);
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[\p{L}\p{N}]/u.test(character);
}

/**
 * Takes a text apart into words. Words that hyphens join are words of their own
 * and, together, one more: "Schwb-Ausweis" is found as "schwbausweis", too.
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
      });
    }
    joined = [];
  };
  for (const match of text.matchAll(WORD)) {
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
      word: fold(match[0]),
      start,
      end,
      ...(open && { open }),
    };
    if (!joinsBefore) {
      close();
    }
    tokens.push(token);
    joined.push(token);
    if (!joinsAfter) {
      close();
    }
  }
  close();
  return tokens;
}
