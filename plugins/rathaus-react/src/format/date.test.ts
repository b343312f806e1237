import { formatDate, formatDateTime, formatTime } from './date';

describe('formatDate', () => {
  it.each([
    ['2026-11-03', '03.11.2026'],
    ['2026-11-03T08:15:00Z', '03.11.2026'],
    // Half past midnight in Germany is still the day before in London.
    ['2026-06-30T22:30:00Z', '01.07.2026'],
    ['demnächst', 'demnächst'],
  ])('%s: %s', (iso, text) => {
    expect(formatDate(iso)).toBe(text);
  });
});

describe('formatTime', () => {
  it.each([
    ['2026-11-03T08:15:00Z', '09:15'],
    ['2026-07-03T22:15:00Z', '00:15'],
    ['bald', 'bald'],
  ])('%s: %s', (iso, text) => {
    expect(formatTime(iso)).toBe(text);
  });
});

describe('formatDateTime', () => {
  it.each([
    ['2026-11-03T08:15:00Z', '03.11.2026, 09:15'],
    ['2026-07-03T08:15:00Z', '03.07.2026, 10:15'],
    ['', ''],
  ])('%s: %s', (iso, text) => {
    expect(formatDateTime(iso)).toBe(text);
  });
});
