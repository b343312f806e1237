import { countWords, wordsOf } from './wordsOf';

const words = (text: string) => wordsOf(text).map(({ word }) => word);

describe('wordsOf', () => {
  it.each([
    ['An- und Abmeldung', 'anmeldung'],
    ['Kraftfahrzeugzulassung, -um- und Abmeldung', 'ummeldung'],
    ['Zu- oder Wegzug', 'zuzug'],
    ['99 115 004', '99115004'],
    ['Az. 12.34', '1234'],
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

describe('countWords', () => {
  it('counts neither joined words nor those that say nothing', () => {
    expect(countWords('Der EU-Ausweis und die Karte')).toBe(3);
  });
});
