import { formatEuro, formatNumber } from './number';

it('separates thousands with a dot and decimals with a comma', () => {
  expect(formatNumber(1234567.5)).toBe('1.234.567,5');
});

it('writes amounts from whole cents, with a space that does not break', () => {
  expect(formatEuro(123456)).toBe('1.234,56\u00a0€');
  expect(formatEuro(-5)).toBe('-0,05\u00a0€');
});
