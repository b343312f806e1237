import { formatDuration, formatElapsed } from './duration';

const DAY_MS = 24 * 60 * 60 * 1000;

describe('formatDuration', () => {
  it.each([
    [0, '0 Minuten'],
    [59 * 60_000, '59 Minuten'],
    [DAY_MS, '1 Tag'],
    [23 * DAY_MS, '3 Wochen'],
    [400 * DAY_MS, '1 Jahr'],
  ])('%d ms: %s', (ms, text) => {
    expect(formatDuration(ms)).toBe(text);
  });

  it('speaks English, too', () => {
    expect(formatDuration(23 * DAY_MS, 'en')).toBe('3 weeks');
  });
});

it.each([
  [1, '1 Tag'],
  [5, '5 Tagen'],
  [23, '3 Wochen'],
  [70, '2 Monaten'],
  [800, '2 Jahren'],
])('%d days ago is seit %s', (days, words) => {
  expect(formatElapsed(days * DAY_MS)).toBe(words);
});
