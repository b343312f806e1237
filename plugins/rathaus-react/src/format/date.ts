/** The town hall's clock; what happened at 23:30 there shall not move to another day on somebody's screen. */
const TIME_ZONE = 'Europe/Berlin';

const DATE_ONLY = /^(\d{4})-(\d{2})-(\d{2})$/;

const dateFormat = new Intl.DateTimeFormat('de-DE', {
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  timeZone: TIME_ZONE,
});

const timeFormat = new Intl.DateTimeFormat('de-DE', {
  hour: '2-digit',
  minute: '2-digit',
  timeZone: TIME_ZONE,
});

function parse(iso: string): Date | undefined {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? undefined : date;
}

/**
 * Formats a day as TT.MM.JJJJ.
 *
 * @param iso - a date (`2026-11-03`, taken as it stands) or a point in time (`2026-11-03T08:15:00Z`, in German time)
 * @returns the text as it came when it is no date, so that nothing is hidden
 */
export function formatDate(iso: string): string {
  const dateOnly = DATE_ONLY.exec(iso);
  if (dateOnly) {
    const [, year, month, day] = dateOnly;
    return `${day}.${month}.${year}`;
  }
  const date = parse(iso);
  return date ? dateFormat.format(date) : iso;
}

/**
 * Formats a point in time as "HH:MM" in German time, for lists of one day.
 *
 * @returns the text as it came when it is no point in time
 */
export function formatTime(iso: string): string {
  const date = parse(iso);
  return date ? timeFormat.format(date) : iso;
}

/**
 * Formats a point in time as "TT.MM.JJJJ, HH:MM" in German time.
 *
 * @returns the text as it came when it is no point in time
 */
export function formatDateTime(iso: string): string {
  const date = parse(iso);
  return date ? `${dateFormat.format(date)}, ${timeFormat.format(date)}` : iso;
}
