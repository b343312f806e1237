import { HumanDuration } from '@backstage/types';
import { addDays, addMonths, berlinDay, Day } from './day';

/**
 * The first day of which something is still kept, by calendar years, months
 * and days: two years are two years in leap years, too.
 */
export function keptSince(now: Date, kept: HumanDuration): Day {
  const { years = 0, months = 0, weeks = 0, days = 0 } = kept;
  return addDays(
    addMonths(berlinDay(now), -(years * 12 + months)),
    -(weeks * 7 + days),
  );
}
