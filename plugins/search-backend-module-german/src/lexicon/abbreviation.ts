/** Fewer parts are a prefix. */
const FEWEST_PARTS = 2;

/**
 * Whether letters begin parts of a compound, one after the other: "gzr" and "gewzentralr" for Gewerbe-zentral-register. Parts
 * may be missing: "gr", and "schwb" for Schwer-behinderten-ausweis.
 *
 * @param word - folded, as are the letters
 * @param boundaries - where parts of it begin; some of them may not be meant
 */
export function isAbbreviation(
  letters: string,
  word: string,
  boundaries: readonly number[],
): boolean {
  const known = new Map<string, boolean>();

  /** Whether the letters from one on begin the part at a place and parts behind it. */
  function begin(letter: number, start: number, parts: number): boolean {
    const key = `${letter} ${start} ${Math.min(parts, FEWEST_PARTS)}`;
    let isSo = known.get(key);
    if (isSo === undefined) {
      isSo = lengthsInCommon(letters.slice(letter), word.slice(start)).some(
        length => goOn(letter + length, start + length, parts + 1),
      );
      known.set(key, isSo);
    }
    return isSo;
  }

  /** Whether the letters from one on begin parts from a place on; none are left, or they begin the next part. */
  function goOn(letter: number, end: number, parts: number): boolean {
    return letter === letters.length
      ? parts >= FEWEST_PARTS
      : boundaries.some(start => start >= end && begin(letter, start, parts));
  }

  return begin(0, 0, 0);
}

/** How many letters may be taken so that both texts begin with them. */
function lengthsInCommon(a: string, b: string): number[] {
  const lengths: number[] = [];
  while (lengths.length < a.length && a[lengths.length] === b[lengths.length]) {
    lengths.push(lengths.length + 1);
  }
  return lengths;
}
