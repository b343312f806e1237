import { dayAfter, daysBetween } from './days';

describe('days', () => {
  it.each([
    ['2026-03-28', '2026-03-30', 2],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-10-26', '2026-10-24', -2],
    ['2026-01-01', '2026-01-01', 0],
  ])('from %s to %s there are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(dayAfter(from, days)).toBe(to);
  });
});
