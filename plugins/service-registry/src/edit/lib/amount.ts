const GERMAN_AMOUNT = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}))?$/;

/**
 * Reads an amount in euro as people in Germany write it: `1.234,56`, `1234,5`, `1234`, with or without `€`.
 *
 * @returns whole cents, or undefined when it is no such amount (`1,234.56` is none, and neither is `1.23`)
 */
export function parseAmount(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f]|€|EUR/gi, '');
  const match = GERMAN_AMOUNT.exec(bare);
  if (!match) {
    return undefined;
  }
  const [, euros, cents = ''] = match;
  const value =
    Number(euros.replace(/\./g, '')) * 100 + Number(cents.padEnd(2, '0'));
  return Number.isSafeInteger(value) ? value : undefined;
}

/**
 * Writes whole cents the way {@link parseAmount} reads them, always with two decimals: `1.234,56`.
 */
export function formatAmount(cents: number): string {
  const euros = String(Math.floor(cents / 100));
  const grouped = euros.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${grouped},${String(cents % 100).padStart(2, '0')}`;
}
