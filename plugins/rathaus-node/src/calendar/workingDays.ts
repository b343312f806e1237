import { getHolidays } from 'feiertagejs';
import { addDays, Day, mondayOf } from './day';

/** Working out a year takes a millisecond; thousands of days are asked for at once. */
const holidaysByYear = new Map<number, ReadonlySet<Day>>();

function holidaysOf(year: number): ReadonlySet<Day> {
  let days = holidaysByYear.get(year);
  if (!days) {
    days = new Set(getHolidays(year, 'NW').map(({ dateString }) => dateString));
    holidaysByYear.set(year, days);
  }
  return days;
}

/** Is the day a public holiday in North Rhine-Westphalia (Feiertagsgesetz NW § 2)? */
export function isPublicHoliday(day: Day): boolean {
  return holidaysOf(Number(day.slice(0, 4))).has(day);
}

/** Is the day a working day of a town hall in North Rhine-Westphalia: Monday to Friday, no public holiday? */
export function isWorkingDay(day: Day): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5 && !isPublicHoliday(day);
}

/** The day itself when it is a working day, else the next one. */
export function workingDayFrom(day: Day): Day {
  let found = day;
  while (!isWorkingDay(found)) {
    found = addDays(found, 1);
  }
  return found;
}

/**
 * The day of a week on which something weekly is sent: the wanted weekday, or
 * the next working day of the same week; undefined where the week has none left.
 *
 * @param day - any day of the week
 * @param weekday - 1 for Monday to 5 for Friday
 */
export function workingDayOfWeek(day: Day, weekday: number): Day | undefined {
  const monday = mondayOf(day);
  const wanted = workingDayFrom(addDays(monday, weekday - 1));
  return wanted < addDays(monday, 7) ? wanted : undefined;
}
