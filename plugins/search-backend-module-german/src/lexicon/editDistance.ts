/**
 * How many letters have to be added, left out, replaced or swapped with their neighbour to make one word the other
 * (Damerau-Levenshtein distance, optimal string alignment).
 *
 * @param maximum - what is farther away does not matter
 * @returns undefined when it is more than the maximum
 */
export function editDistance(
  one: string,
  other: string,
  maximum: number,
): number | undefined {
  if (Math.abs(one.length - other.length) > maximum) {
    return undefined;
  }
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const replaced = last[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1);
      let cost = Math.min(last[j] + 1, row[j - 1] + 1, replaced);
      if (one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        cost = Math.min(cost, beforeLast[j - 2] + 1);
      }
      row.push(cost);
    }
    if (Math.min(...row) > maximum) {
      return undefined;
    }
    beforeLast = last;
    last = row;
  }
  const distance = last[other.length];
  return distance > maximum ? undefined : distance;
}
