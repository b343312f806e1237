import { line } from '@rathaus/rathaus-common';
import { tokenize } from '../text/tokenize';

/** What is longer was pasted, and is no word for anything. */
const LONGEST_TERM = 60;
const termSchema = line({ max: LONGEST_TERM });
const MOST_WORDS = 6;
/** As many digits are a phone number, a date of birth or a file number. */
const MANY_DIGITS = 6;
/** A day, written as people do. */
const DAY = /\b\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}\b/;
/** A number plate: the area, one or two letters, up to four digits. */
const NUMBER_PLATE = /^\p{L}{1,3}[\s-]+\p{L}{1,2}[\s-]*\d{1,4}\s?[eh]?$/iu;

/**
 * What tells whether two people look for the same: case, umlauts and signs do not matter.
 *
 * @returns empty for what has no words
 */
export function gapKey(term: string): string {
  return tokenize(term)
    .filter(({ joined }) => !joined)
    .map(({ word }) => word)
    .join(' ');
}

/**
 * Whether a term may be kept as something looked for in vain. What may tell of a person is not: mail addresses, phone
 * numbers, long numbers, days, number plates; nor whole sentences.
 */
export function isKeepable(term: string): boolean {
  const key = gapKey(term);
  return (
    key !== '' &&
    key.length <= LONGEST_TERM &&
    termSchema.safeParse(term).success &&
    key.split(' ').length <= MOST_WORDS &&
    !term.includes('@') &&
    (term.match(/\p{N}/gu)?.length ?? 0) < MANY_DIGITS &&
    !DAY.test(term) &&
    !NUMBER_PLATE.test(term.trim())
  );
}
