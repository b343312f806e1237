import { relativeTime } from './relativeTime';

const NOW = Date.parse('2026-11-22T12:00:00Z');

const WORDS = { language: 'de', justNow: 'gerade eben' };

describe('relativeTime', () => {
  it.each([
    ['2026-11-22T11:59:30Z', 'gerade eben'],
    ['2026-11-22T11:55:00Z', 'vor 5 Minuten'],
    ['2026-11-22T09:00:00Z', 'vor 3 Stunden'],
    ['2026-11-21T11:00:00Z', 'gestern'],
    ['2026-11-10T11:00:00Z', 'vor 12 Tagen'],
    ['2026-11-02T11:00:00Z', 'vor 2 Wochen'],
    ['2026-09-01T11:00:00Z', '01.09.2026'],
    ['2027-01-01T11:00:00Z', '01.01.2027'],
  ])('says %s as "%s"', (iso, words) => {
    expect(relativeTime(iso, NOW, WORDS)).toBe(words);
  });

  it('shows what is no date as it is', () => {
    expect(relativeTime('neulich', NOW, WORDS)).toBe('neulich');
  });
});
