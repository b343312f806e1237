import fc from 'fast-check';
import { foldText } from './foldText';

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
