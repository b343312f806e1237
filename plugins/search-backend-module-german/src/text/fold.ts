/** Letters without accents, digits and usual signs alone. */
const BASIC = /^[ -~]*$/;

/** Letters that no decomposition takes apart. */
const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'a',
  œ: 'o',
  ø: 'o',
  đ: 'd',
  ł: 'l',
};

/**
 * Umlauts as they are written where there is no key for them. Not behind a
 * vowel or q: the `ue` of "neue", "Steuer" and "Quelle" is none. The same rule
 * as in the Snowball stemmer for German.
 */
const WRITTEN_OUT = /(?<![aeiouyq])(a|o|u)e/g;

/**
 * Makes a text comparable: without case, accents and umlauts, "ß" as "ss", and
 * "ae", "oe", "ue" as the umlaut that they stand for.
 *
 * @returns lower-case text; the number of characters may differ from that of the input
 */
export function fold(text: string): string {
  return withBasicLetters(text).replace(WRITTEN_OUT, '$1');
}

/** In lower case, without accents. */
function withBasicLetters(text: string): string {
  // Most words have nothing else, and very many are folded.
  if (BASIC.test(text)) {
    return text.toLowerCase();
  }
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđł]/g, letter => LETTERS[letter]);
}
