import fc from 'fast-check';
import { tokenize } from './tokenize';

const words = (text: string) => tokenize(text).map(({ word }) => word);

describe('tokenize', () => {
  it.each([
    ['OPEN/PROSOZ', ['open', 'prosoz']],
    ['VOIS|MESO', ['vois', 'meso']],
    ['Schwb-Ausweis', ['schwb', 'ausweis', 'schwbausweis']],
    ['EU-Heimtier-Ausweis', ['eu', 'heimtier', 'ausweis', 'euheimtierausweis']],
    ['3. Gesamtschule', ['3', 'gesamtschule']],
    ['', []],
  ])('takes %s apart', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('says where a part of a compound is left out', () => {
    expect(
      tokenize('Kraftfahrzeugzulassung, -um- und Abmeldung; An- oder Abfahrt')
        .filter(({ open }) => open)
        .map(({ word, open }) => `${word} ${open}`),
    ).toEqual(['um both', 'an right']);
    expect(tokenize('Melde- und -auskunft').map(({ open }) => open)).toEqual([
      'right',
      undefined,
      'left',
    ]);
  });

  it('says where each word stands', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        for (const { start, end } of tokenize(text)) {
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}\p{M}]/u);
        }
      }),
    );
  });
});
