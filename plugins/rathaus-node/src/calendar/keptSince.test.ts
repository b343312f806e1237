import { keptSince } from './keptSince';

it.each([
  [{ years: 2 }, '2026-02-28'],
  [{ months: 1, weeks: 1, days: 1 }, '2028-01-21'],
  [{}, '2028-02-29'],
])('counts by the calendar, also from 29 February: %j', (kept, day) => {
  expect(keptSince(new Date('2028-02-29T12:00:00Z'), kept)).toBe(day);
});
