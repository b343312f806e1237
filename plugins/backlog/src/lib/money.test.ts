import fc from 'fast-check';
import { euroText, parseEuro, parseRate, rateText } from './money';

describe('an amount', () => {
  it.each([
    ['1.234,56', 123456],
    ['1234,5', 123450],
    ['1234', 123400],
    ['0,01', 1],
    [' 1.234.567,89 € ', 123456789],
    ['48.000 EUR', 4800000],
    ['12\u00a0000', 1200000],
  ])('%s is %d cents', (text, cents) => {
    expect(parseEuro(text)).toBe(cents);
  });

  it.each(['', '1,234.56', '1.23', '12,345', '-5', 'viel', '1.2345', '1,'])(
    '%j is none',
    text => {
      expect(parseEuro(text)).toBeUndefined();
    },
  );

  it('comes back as it was written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000_000_000 }), cents => {
        expect(parseEuro(euroText(cents))).toBe(cents);
      }),
    );
  });
});

describe('a rate', () => {
  it.each([
    ['90', 9000],
    ['87,5 %', 8750],
    ['0,25', 25],
    ['100', 10000],
  ])('%s is %d basis points', (text, points) => {
    expect(parseRate(text)).toBe(points);
  });

  it.each(['', '101', '100,01', '9.5', '-1', 'alles'])('%j is none', text => {
    expect(parseRate(text)).toBeUndefined();
  });

  it('comes back as it was written, without needless zeros', () => {
    expect(rateText(9000)).toBe('90');
    expect(rateText(8750)).toBe('87,5');
    expect(rateText(8705)).toBe('87,05');
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), points => {
        expect(parseRate(rateText(points))).toBe(points);
      }),
    );
  });
});
