/** How a word can be read from an abbreviation. */
export type AbbreviationReading = 'whole' | 'beginning';

/** Fewer parts are a prefix. */
const FEWEST_PARTS = 2;

/**
 * Whether letters begin consecutive parts of a compound: "gzr" and "gewzentralr" for Gewerbe-zentral-register. The last
 * parts may be missing: "schwb" for Schwer-behinderten-ausweis.
 *
 * @param word - folded, as are the letters
 * @param boundaries - where parts of it begin; some of them may not be meant
 */
export function readAbbreviation(
  letters: string,
  word: string,
  boundaries: readonly number[],
): AbbreviationReading | undefined {
  const ends = [...boundaries, word.length];
  const known = new Map<string, AbbreviationReading | undefined>();
  const read = (letter: number, start: number, parts: number) => {
    const key = `${letter} ${start} ${Math.min(parts, FEWEST_PARTS)}`;
    if (!known.has(key)) {
      known.set(key, readOn(letter, start, parts));
    }
    return known.get(key);
  };
  /** The best reading of what is left from a place in the letters and in the word on, after so many parts. */
  const readOn = (
    letter: number,
    start: number,
    parts: number,
  ): AbbreviationReading | undefined => {
    if (start === word.length) {
      return letter === letters.length && parts >= FEWEST_PARTS
        ? 'whole'
        : undefined;
    }
    if (letter === letters.length) {
      return parts >= FEWEST_PARTS ? 'beginning' : undefined;
    }
    let best: AbbreviationReading | undefined;
    for (const end of ends.filter(candidate => candidate > start)) {
      for (
        let taken = 1;
        start + taken <= end &&
        letters[letter + taken - 1] === word[start + taken - 1] &&
        letter + taken <= letters.length;
        taken += 1
      ) {
        const reading = read(letter + taken, end, parts + 1);
        if (reading === 'whole') {
          return reading;
        }
        best ??= reading;
      }
    }
    return best;
  };
  return read(0, 0, 0);
}
