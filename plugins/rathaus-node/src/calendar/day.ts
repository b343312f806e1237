import { DateTime } from 'luxon';

/** The town hall's clock: a day begins and ends there, whatever the server's zone. */
const TOWN_HALL = 'Europe/Berlin';

/** A day of the calendar, `YYYY-MM-DD`. Days compare as texts. */
export type Day = string;

function startOf(day: Day): DateTime {
  const start = DateTime.fromISO(day, { zone: 'utc' });
  if (!start.isValid) {
    throw new RangeError(`Not a day: ${day}`);
  }
  return start;
}

function written(date: DateTime): Day {
  return date.toFormat('yyyy-MM-dd');
}

/** The day that a point in time lies in, in Berlin. */
export function berlinDay(at: Date): Day {
  return written(DateTime.fromJSDate(at, { zone: TOWN_HALL }));
}

/** The full hour that the clock shows in Berlin, 0 to 23. */
export function berlinHour(at: Date): number {
  return DateTime.fromJSDate(at, { zone: TOWN_HALL }).hour;
}

/** Days later, or earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  return written(startOf(day).plus({ days }));
}

/**
 * Months later; the last day of the month where the day does not exist there
 * (31 January + 1 month, 29 February + 12 months).
 */
export function addMonths(day: Day, months: number): Day {
  return written(startOf(day).plus({ months }));
}

/** Days from one to the other; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round(startOf(to).diff(startOf(from), 'days').days);
}

/** The ISO week that a day lies in, e.g. `2026-W47`. */
export function weekOf(day: Day): string {
  return startOf(day).toFormat("kkkk-'W'WW");
}

/** The Monday of the week that a day lies in. */
export function mondayOf(day: Day): Day {
  return written(startOf(day).startOf('week'));
}
