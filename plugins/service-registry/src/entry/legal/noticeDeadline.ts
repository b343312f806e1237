const DAY_MS = 24 * 60 * 60 * 1000;

function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
}

function toDay(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

/**
 * The last day on which notice can be given so that a contract ends with `end`. A period of months that begins on the
 * last day of a month ends on the last day of a month (§ 188 (2) and (3) BGB).
 *
 * @param end - last day of the contract, `YYYY-MM-DD`
 * @param months - period of notice, 0 or more
 * @returns a day, `YYYY-MM-DD`
 */
export function noticeDeadline(end: string, months: number): string {
  const [year, month, day] = end.split('-').map(Number);
  const target = new Date(Date.UTC(year, month - 1 - months, 1));
  const targetYear = target.getUTCFullYear();
  const targetMonth = target.getUTCMonth();
  const lastDay = lastDayOfMonth(targetYear, targetMonth);
  const endsWithMonth = day === lastDayOfMonth(year, month - 1);
  return toDay(
    targetYear,
    targetMonth,
    endsWithMonth ? lastDay : Math.min(day, lastDay),
  );
}

/** Days from one day to another, negative when it has passed. Both `YYYY-MM-DD`. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / DAY_MS);
}
