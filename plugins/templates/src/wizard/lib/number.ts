/** A number of at most three digits before each dot, as German writes thousands. */
const WITH_THOUSANDS = /^-?\d{1,3}(\.\d{3})+(,\d+)?$/;
const PLAIN = /^-?\d+([.,]\d+)?$/;

/**
 * Reads a number as people write it: `1.234,56`, `1234,56`, `1234.56`.
 *
 * @returns the text as it came where it is no number, and nothing for an empty one
 */
export function parseNumber(typed: string): number | string | undefined {
  const text = typed.trim();
  if (text === '') {
    return undefined;
  }
  if (WITH_THOUSANDS.test(text)) {
    return Number(text.replace(/\./g, '').replace(',', '.'));
  }
  return PLAIN.test(text) ? Number(text.replace(',', '.')) : typed;
}

/** Writes a number with a comma, as it can be read again. */
export function showNumber(value: number): string {
  return String(value).replace('.', ',');
}
