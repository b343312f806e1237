import { titleLength, wordsOf } from './wordsOf';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

describe('wordsOf', () => {
  it.each([
    ['An- und Abmeldung', 'anmeldung'],
    ['Kraftfahrzeugzulassung, -um- und Abmeldung', 'ummeldung'],
    ['Zu- oder Wegzug', 'zuzug'],
    ['99 115 004', '99115004'],
    ['Az. 12.34', '1234'],
    ['OK.JUS', 'okjus'],
    ['OPEN/PROSOZ', 'openprosoz'],
    ['VOIS|MESO', 'voismeso'],
  ])('finds %s by %s', (text, word) => {
    expect(words(text)).toContain(word);
  });

  it('adds nothing to what is no verb', () => {
    expect(words('Organ- und Gewebespendeausweis')).toEqual([
      'organ',
      'und',
      'gewebespendeausweis',
    ]);
  });

  it('leaves out what is no word', () => {
    expect(words('a'.repeat(81))).toEqual([]);
  });
});

describe('parts', () => {
  it('knows which words hyphens join, but not groups of digits', () => {
    const parts = wordsOf('Online-Ausweis Nr. 12 34').map(({ word, part }) => [
      word,
      part,
    ]);
    expect(parts).toEqual([
      ['online', 'modifier'],
      ['ausweis', 'head'],
      ['onlineausweis', undefined],
      ['nr', undefined],
      ['12', undefined],
      ['34', undefined],
      ['1234', undefined],
    ]);
  });
});

describe('titleLength', () => {
  it.each([
    ['', 1],
    ['Ausweis', 1],
    ['Der EU-Ausweis', 1],
    ['Wahlschein und Briefwahl', 1.25],
    ['Zulassung, -um- und Abmeldung', 1.5],
    ['Vaterschafts-/Mutterschaftsanerkennung erklären', 2.25],
    ['Personalausweis beantragen', 1],
    ['Zeugnis der Prüfung: Ausstellung mit Ausweis', 4],
  ])('of %p is %p', (title, length) => {
    expect(titleLength(title)).toBe(length);
  });
});
