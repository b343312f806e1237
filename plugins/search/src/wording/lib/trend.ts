import { Gap } from '@rathaus/plugin-search-common';

/** Weeks that are shown: more than a quarter of a year is not kept. */
const WEEKS = 13;
const MILLISECONDS_OF_A_WEEK = 7 * 86_400_000;

/**
 * How often something was looked for, week by week.
 *
 * @param today - YYYY-MM-DD
 * @returns the oldest first; the last is this week
 */
export function trendOf(
  { weeks }: Pick<Gap, 'weeks'>,
  today: string,
): number[] {
  const counts = Array.from({ length: WEEKS }, () => 0);
  for (const { monday, count } of weeks) {
    const ago = Math.floor(
      (Date.parse(today) - Date.parse(monday)) / MILLISECONDS_OF_A_WEEK,
    );
    if (ago >= 0 && ago < WEEKS) {
      counts[WEEKS - 1 - ago] += count;
    }
  }
  return counts;
}
