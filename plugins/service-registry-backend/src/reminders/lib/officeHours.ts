import {
  berlinDay,
  berlinHour,
  isWorkingDay,
  weekOf,
  workingDayOfWeek,
} from '@rathaus/rathaus-node';

/** May people be reminded of something now: on a working day, from an hour on? */
export function isOfficeTime(now: Date, fromHour: number): boolean {
  return isWorkingDay(berlinDay(now)) && berlinHour(now) >= fromHour;
}

/**
 * The ISO week whose digest is to go out now: from the wanted weekday on, or
 * the next working day of that week. What was missed on the day itself still
 * goes out later in the same week.
 *
 * @param digest.weekday - 1 for Monday to 5 for Friday
 * @returns undefined while none is to go out
 */
export function digestWeek(
  now: Date,
  digest: { weekday: number; fromHour: number },
): string | undefined {
  const today = berlinDay(now);
  const day = workingDayOfWeek(today, digest.weekday);
  return day && today >= day && isOfficeTime(now, digest.fromHour)
    ? weekOf(today)
    : undefined;
}
