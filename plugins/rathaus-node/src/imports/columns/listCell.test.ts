import fc from 'fast-check';
import { joinList, splitList } from './listCell';

describe('splitList', () => {
  it.each([
    ['Ausweis', ['Ausweis']],
    ['Ausweis, Pass', ['Ausweis', 'Pass']],
    ['Ausweis; Pass, Visum', ['Ausweis', 'Pass, Visum']],
    ['Ausweis | Pass; Visum', ['Ausweis', 'Pass; Visum']],
    ['Ausweis, Pass\nVisum', ['Ausweis, Pass', 'Visum']],
    ['VOIS\\|MESO', ['VOIS|MESO']],
    ['a,,a, b ,', ['a', 'b']],
    [' ', []],
  ])('splits %j into %j', (text, items) => {
    expect(splitList(text)).toEqual(items);
  });

  it('gives back what joinList wrote', () => {
    const item = fc
      .string({
        unit: fc.constantFrom('a', 'ß', ' ', ',', ';', '|', '\\'),
        minLength: 1,
      })
      .map(text => text.trim())
      .filter(Boolean);
    fc.assert(
      fc.property(fc.uniqueArray(item), items => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
  });
});
