import { DateTime } from 'luxon';

/** The town hall's clock: a day begins and ends there, whatever the server's zone. */
const TOWN_HALL = 'Europe/Berlin';

/** Swedes write days as ISO 8601 does. Lists of thousands of days are no place for luxon, which takes 50 µs for each. */
const berlinDays = new Intl.DateTimeFormat('sv-SE', { timeZone: TOWN_HALL });

/** A day of the calendar, `YYYY-MM-DD`. Days compare as texts. */
export type Day = string;

const MILLISECONDS_OF_A_DAY = 86_400_000;

/*
 * Days are counted in UTC, where each has 24 hours. With plain numbers: a list
 * of thousands of entries asks for as many due days at once.
 */
function written(start: Date): Day {
  return start.toISOString().slice(0, 10);
}

function startOf(day: Day): Date {
  const start = new Date(`${day}T00:00:00.000Z`);
  if (isNaN(start.getTime()) || written(start) !== day) {
    throw new RangeError(`Not a day: ${day}`);
  }
  return start;
}

function inUtc(day: Day): DateTime {
  return DateTime.fromJSDate(startOf(day), { zone: 'utc' });
}

/** The day that a point in time lies in, in Berlin. */
export function berlinDay(at: Date): Day {
  return berlinDays.format(at);
}

/** The full hour that the clock shows in Berlin, 0 to 23. */
export function berlinHour(at: Date): number {
  return DateTime.fromJSDate(at, { zone: TOWN_HALL }).hour;
}

/** Days later, or earlier for a negative number. */
export function addDays(day: Day, days: number): Day {
  const start = startOf(day);
  return written(new Date(start.getTime() + days * MILLISECONDS_OF_A_DAY));
}

/**
 * Months later; the last day of the month where the day does not exist there
 * (31 January + 1 month, 29 February + 12 months).
 */
export function addMonths(day: Day, months: number): Day {
  const start = startOf(day);
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  const date = Math.min(start.getUTCDate(), lastOfMonth);
  return written(new Date(Date.UTC(year, month, date)));
}

/** Days from one to the other; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return (
    (startOf(to).getTime() - startOf(from).getTime()) / MILLISECONDS_OF_A_DAY
  );
}

/** The ISO week that a day lies in, e.g. `2026-W47`. */
export function weekOf(day: Day): string {
  return inUtc(day).toFormat("kkkk-'W'WW");
}

/** The Monday of the week that a day lies in. */
export function mondayOf(day: Day): Day {
  return addDays(day, 1 - inUtc(day).weekday);
}
