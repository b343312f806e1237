/** Beginnings that Excel would take for a formula. */
const FORMULA_START = /^[=+\-@\t\r]/;

function cell(value: string): string {
  // An apostrophe in front makes Excel show the text instead of computing it.
  const safe = FORMULA_START.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/**
 * Writes a table as CSV that a German Excel opens with a double click: semicolons, CRLF, UTF-8 with BOM. Cells that
 * would run as a formula are made harmless.
 *
 * @param rows - the first one is the heading
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map(row => row.map(cell).join(';')).join('\r\n')}\r\n`;
}
