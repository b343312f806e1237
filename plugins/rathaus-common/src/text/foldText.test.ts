import fc from 'fast-check';
import { foldForIndex, foldText } from './foldText';

describe('foldText', () => {
  it.each([
    ['Müll-Gefäß', 'muell gefaess'],
    ['MUELL  GEFAESS', 'muell gefaess'],
    ['VOIS|MESO', 'vois meso'],
    ['Café', 'cafe'],
    ['u\u0308ber', 'ueber'],
    ['99 012.001', '99 012 001'],
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe('foldForIndex', () => {
  it.each(['fuehrerschein', 'Führerschein', 'Fuhrerschein', 'FÜHRER'])(
    'lets %s find Führerschein',
    query => {
      expect(foldForIndex('Führerschein umtauschen')).toContain(
        foldText(query),
      );
    },
  );

  it('adds only the words that are written differently', () => {
    expect(foldForIndex('Müll und Gefäß')).toBe(
      'muell und gefaess mull gefass',
    );
    expect(foldForIndex('Kfz-Zulassung')).toBe('kfz zulassung');
    expect(foldForIndex('  ')).toBe('');
  });

  it('is found by every folded word of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        const index = foldForIndex(text);
        for (const word of foldText(text).split(' ')) {
          expect(index).toContain(word);
        }
      }),
    );
  });
});
