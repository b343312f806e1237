import fc from 'fast-check';
import { searchWordOf, similarTitles, titleLikeness } from './similarTitles';

describe('titleLikeness', () => {
  it('is symmetric and between 0 and 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const likeness = titleLikeness(a, b);
        expect(likeness).toBeCloseTo(titleLikeness(b, a));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('does not mind case and umlauts written out', () => {
    expect(titleLikeness('Müllgefäß ändern', 'MUELLGEFAESS AENDERN')).toBe(1);
  });
});

describe('similarTitles', () => {
  const candidates = [
    { title: 'Meldebescheinigung' },
    { title: 'Melderegisterauskunft' },
    { title: 'Kfz-Zulassung' },
    { title: 'Meldebescheinigungen' },
  ];

  it('finds the same thing in another form, the closest first', () => {
    expect(
      similarTitles('meldebescheinigungen', candidates).map(c => c.title),
    ).toEqual(['Meldebescheinigungen', 'Meldebescheinigung']);
  });

  it('finds nothing for something else', () => {
    expect(similarTitles('Hundesteuer', candidates)).toEqual([]);
  });
});

describe('searchWordOf', () => {
  it.each([
    ['Antrag auf Meldebescheinigungen', 'Meldebeschei'],
    ['VOIS', 'VOIS'],
    ['', ''],
  ])('of %j is %j', (title, word) => {
    expect(searchWordOf(title)).toBe(word);
  });
});
