import { formatDate } from './date';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Beyond this, the date itself says more than "vor 5 Wochen". */
const RELATIVE_UNTIL_MS = 28 * DAY_MS;

/**
 * Says when something happened: "gerade eben", "vor 5 Minuten", "gestern", "vor 2 Wochen", and the date once it is four
 * weeks ago (or lies in the future, because of a wrong clock).
 *
 * @param iso - the point in time, ISO 8601
 * @param now - milliseconds since 1970
 * @param words - the language, and what it says for less than a minute
 */
export function relativeTime(
  iso: string,
  now: number,
  words: { language: string; justNow: string },
): string {
  const ago = now - Date.parse(iso);
  if (!(ago > -MINUTE_MS && ago < RELATIVE_UNTIL_MS)) {
    return formatDate(iso);
  }
  if (ago < MINUTE_MS) {
    return words.justNow;
  }
  const format = new Intl.RelativeTimeFormat(words.language, {
    numeric: 'auto',
  });
  if (ago < HOUR_MS) {
    return format.format(-Math.floor(ago / MINUTE_MS), 'minute');
  }
  if (ago < DAY_MS) {
    return format.format(-Math.floor(ago / HOUR_MS), 'hour');
  }
  if (ago < 14 * DAY_MS) {
    return format.format(-Math.floor(ago / DAY_MS), 'day');
  }
  return format.format(-Math.floor(ago / (7 * DAY_MS)), 'week');
}
