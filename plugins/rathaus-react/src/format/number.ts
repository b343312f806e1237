const numberFormat = new Intl.NumberFormat('de-DE');

const euroFormat = new Intl.NumberFormat('de-DE', {
  style: 'currency',
  currency: 'EUR',
});

/** Formats a number with thousands dot and decimal comma, for example 1.234,5. */
export function formatNumber(value: number): string {
  return numberFormat.format(value);
}

/**
 * Formats an amount, for example "1.234,56 €" (with a space that does not break).
 *
 * @param cents - whole cents, as amounts are kept everywhere in the portal
 */
export function formatEuro(cents: number): string {
  return euroFormat.format(cents / 100);
}
