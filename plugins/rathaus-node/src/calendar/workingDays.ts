import { isHoliday } from 'feiertagejs';
import { addDays, Day, mondayOf } from './day';

/** Is the day a public holiday in North Rhine-Westphalia (Feiertagsgesetz NW § 2)? */
export function isPublicHoliday(day: Day): boolean {
  const [year, month, date] = day.split('-').map(Number);
  return isHoliday(new Date(year, month - 1, date), 'NW');
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
