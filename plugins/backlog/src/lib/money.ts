const GERMAN_AMOUNT = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;
const RATE = /^(\d{1,3})(?:,(\d{1,2}))?$/;

/** Spaces and signs that people write beside a number. */
const DECORATION = /[\s\u00a0\u202f€%]|EUR/gi;

/**
 * Reads an amount in euro as people in Germany write it: `1.234,56`, `1234,5`, `1234`, with or without `€`.
 *
 * @returns whole cents, or undefined when it is no such amount (`1,234.56` is none, and neither is `1.23`)
 */
export function parseEuro(text: string): number | undefined {
  const match = GERMAN_AMOUNT.exec(text.replace(DECORATION, ''));
  if (!match) {
    return undefined;
  }
  const [, euros, cents = ''] = match;
  const value =
    Number(euros.replace(/\./g, '')) * 100 + Number(cents.padEnd(2, '0'));
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Writes whole cents the way {@link parseEuro} reads them, always with two decimals: `1.234,56`. */
export function euroText(cents: number): string {
  const euros = String(Math.floor(cents / 100));
  const grouped = euros.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${grouped},${String(cents % 100).padStart(2, '0')}`;
}

/**
 * Reads a rate in percent: `90`, `87,5`, `90 %`.
 *
 * @returns basis points (hundredths of a percent), or undefined when it is no rate up to 100 %
 */
export function parseRate(text: string): number | undefined {
  const match = RATE.exec(text.replace(DECORATION, ''));
  if (!match) {
    return undefined;
  }
  const [, whole, part = ''] = match;
  const value = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return value <= 10_000 ? value : undefined;
}

/** Writes basis points as {@link parseRate} reads them, without needless zeros: `90`, `87,5`. */
export function rateText(basisPoints: number): string {
  const part = String(basisPoints % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.floor(basisPoints / 100)}${part && `,${part}`}`;
}
