import { today } from '@rathaus/rathaus-react';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Days from one calendar day to another; negative when the second lies before the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

/**
 * For how many days something has been so, by the town hall's calendar: what happened yesterday at 23:59 is a day old.
 *
 * @param since - a point in time, ISO 8601
 * @param now - a calendar day
 */
export function daysSince(since: string, now: string): number {
  return Math.max(0, daysBetween(today(new Date(since)), now));
}

/** The calendar day some days later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The point in time at which a calendar day begins at the town hall, ISO 8601 in UTC. */
export function startOfDay(day: string): string {
  const summer = new Date(`${day}T00:00:00+02:00`);
  const start =
    today(summer) === day ? summer : new Date(`${day}T00:00:00+01:00`);
  return start.toISOString();
}
