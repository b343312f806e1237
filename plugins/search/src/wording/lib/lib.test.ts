import { matchesText, readPhrases, writePhrases } from './phrases';
import { trendOf } from './trend';

describe('phrases', () => {
  it('are written into one line, and read from it', () => {
    expect(readPhrases(' Perso,,PA ; neuer Ausweis\n')).toEqual([
      'Perso',
      'PA',
      'neuer Ausweis',
    ]);
    expect(writePhrases(['Perso', 'PA'])).toBe('Perso, PA');
  });

  it('are found however they are written', () => {
    const synonym = { words: ['Führerschein'], meanings: ['Fahrerlaubnis'] };
    expect(matchesText(synonym, 'FUEHRER')).toBe(true);
    expect(matchesText(synonym, 'erlaubnis')).toBe(true);
    expect(matchesText(synonym, '')).toBe(true);
    expect(matchesText(synonym, 'Ausweis')).toBe(false);
  });
});

describe('trendOf', () => {
  it('counts week by week, until today', () => {
    const weeks = [
      { monday: '2026-11-23', count: 2 },
      { monday: '2026-11-09', count: 1 },
      { monday: '2026-08-31', count: 4 },
      { monday: '2026-08-24', count: 9 },
    ];
    const counts = trendOf({ weeks }, '2026-11-29');
    expect(counts).toEqual([4, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 2]);
  });
});
