const BOUND = ' ';

/** Shorter words have too few groups of letters, longer ones are rarely typed. */
const SHORTEST = 4;
const LONGEST = 40;

/**
 * Groups of three letters in a word, with its beginning and end: words that differ by a typing error have most of them in
 * common.
 *
 * @param word - folded
 * @returns without repetitions; none for words whose typing errors nobody would notice, and for keys
 */
export function gramsOf(word: string): string[] {
  if (word.length < SHORTEST || word.length > LONGEST || /\d/.test(word)) {
    return [];
  }
  // By code points: half of a character is nothing a database takes.
  const letters = [...`${BOUND}${word}${BOUND}`];
  return [
    ...new Set(
      letters
        .slice(2)
        .map((_, index) => letters.slice(index, index + 3).join('')),
    ),
  ];
}

/**
 * Groups of three letters that a word has in which another one stands.
 *
 * @param word - the one that stands in it, folded
 * @returns see {@link gramsOf}
 */
export function gramsInside(word: string): string[] {
  return gramsOf(word).filter(gram => !gram.includes(BOUND));
}
