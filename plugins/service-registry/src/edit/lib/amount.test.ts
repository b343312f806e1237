import fc from 'fast-check';
import { formatAmount, parseAmount } from './amount';

describe('amounts', () => {
  it('come back the same for all whole cents', () => {
    fc.assert(
      fc.property(fc.nat(100_000_000_000), cents => {
        expect(parseAmount(formatAmount(cents))).toBe(cents);
      }),
    );
  });

  it.each([
    ['1.234,56', 123456],
    ['1234,56', 123456],
    ['1234,5', 123450],
    ['1234', 123400],
    ['0,05', 5],
    [' 1.234.567,00 € ', 123456700],
    ['12 EUR', 1200],
  ])('reads %j', (text, cents) => {
    expect(parseAmount(text)).toBe(cents);
  });

  it.each(['', '1,234.56', '1.23', '12,345', '-5', 'zwölf', '1.2345,00'])(
    'refuses %j',
    text => {
      expect(parseAmount(text)).toBeUndefined();
    },
  );

  it('writes two decimals and thousands dots', () => {
    expect(formatAmount(123456700)).toBe('1.234.567,00');
    expect(formatAmount(5)).toBe('0,05');
  });
});
