const townHallDay = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeZone: 'Europe/Berlin',
});

/** The day it is at the town hall, `YYYY-MM-DD`. */
export function today(now: Date = new Date()): string {
  return townHallDay.format(now);
}
