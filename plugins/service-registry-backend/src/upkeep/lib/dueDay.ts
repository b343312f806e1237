import {
  addDays,
  addMonths,
  berlinDay,
  Day,
  daysBetween,
  workingDayFrom,
} from '@rathaus/rathaus-node';
import { shareOf } from './shareOf';

/** How much earlier than the interval a review may be due, as a share of it. */
const EARLIER = 0.1;

/**
 * The day by which an entry is to be confirmed, always a working day.
 *
 * Nothing is due all at once: the first reviews of entries that came together
 * are spread evenly over the interval, and those that were confirmed together
 * are due over its last tenth. Where in the spread an entry stands follows from
 * its name alone.
 *
 * @param entry - times are ISO 8601
 * @param months - review interval
 */
export function dueDay(
  entry: { name: string; createdAt: string; confirmedAt?: string },
  months: number,
): Day {
  const since = berlinDay(new Date(entry.confirmedAt ?? entry.createdAt));
  const latest = addMonths(since, months);
  const days = daysBetween(since, latest);
  const spread = entry.confirmedAt ? EARLIER : 1;
  const earlier = Math.floor(shareOf(entry.name) * spread * days);
  return workingDayFrom(addDays(latest, -earlier));
}
