import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing';

/** A longer rank is not given out: the column is ranked anew instead. */
export const MAX_RANK_LENGTH = 32;

/** The ranks beside a place; missing at the beginning and the end of a column. */
export interface Gap {
  lower?: string;
  upper?: string;
}

/**
 * A rank that sorts between two others, character code by character code.
 *
 * @returns undefined when there is only one that is too long; see {@link freshRanks}
 */
export function rankBetween({ lower, upper }: Gap): string | undefined {
  const rank = generateKeyBetween(lower, upper);
  return rank.length <= MAX_RANK_LENGTH ? rank : undefined;
}

/**
 * Short ranks for a whole column, in their order. They all lie behind what the
 * column had so far, so that none of them is taken while the rows still get
 * them one by one.
 *
 * @param last - the column's highest rank so far
 */
export function freshRanks(last: string | undefined, count: number): string[] {
  return generateNKeysBetween(last, null, count);
}
