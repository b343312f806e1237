import { z } from 'zod';

/** 10 billion euros: far above any town's budget, far below what a number holds exactly. */
const MAX_CENTS = 1_000_000_000_000;

/** An amount of money in whole cents, never negative. */
export const cents = z.int().min(0).max(MAX_CENTS);

/** A rate in hundredths of a percent: 9000 is 90 %. */
export const basisPoints = z.int().min(0).max(10_000);

/** A rate of 100 %, see {@link basisPoints}. */
export const WHOLE = 10_000;

/**
 * The share of an amount, rounded down to the cent: a grant never pays more
 * than its rate.
 *
 * @param rate - in basis points
 */
export function shareOf(amount: number, rate: number): number {
  // In BigInt: 10 billion euros times 10,000 is more than a number holds exactly.
  return Number((BigInt(amount) * BigInt(rate)) / BigInt(WHOLE));
}

/** Adds amounts, taking what is missing as nothing. */
export function sumCents(amounts: Iterable<number | undefined>): number {
  let sum = 0;
  for (const amount of amounts) {
    sum += amount ?? 0;
  }
  return sum;
}

/**
 * Splits an amount into equal parts that add up to it exactly; the first ones
 * get the cents that are left.
 */
export function splitEvenly(amount: number, parts: number): number[] {
  const base = Math.floor(amount / parts);
  const left = amount - base * parts;
  return Array.from({ length: parts }, (_, i) => base + (i < left ? 1 : 0));
}
