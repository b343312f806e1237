/** Begins like a formula: Excel would run it (CSV injection). */
const FORMULA = /^[=+\-@\t\r]/;
/** Digits whose leading zeros or last digits Excel would drop. */
const LONG_NUMBER = /^(?:0\d+|\d{12,}|\d+e\d+)$/i;
/** What Excel would take for a day or a time; ISO dates it may take. */
const LIKE_A_DATE = /^\d{1,4}(?:[./-]\d{1,4}){1,2}$|^\d+(?::\d+)+$/;
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

function needsProtection(value: string): boolean {
  return (
    FORMULA.test(value) ||
    LONG_NUMBER.test(value) ||
    (LIKE_A_DATE.test(value) && !ISO_DATE.test(value))
  );
}

function withoutApostrophes(value: string): string {
  return value.replace(/^'+/, '');
}

/**
 * Puts an apostrophe in front of what Excel would not show as it is: formulas,
 * LeiKa keys (14 digits), versions such as `1.10` (a day in October), leading
 * zeros. Phone numbers such as `+49 5241 82-1` get one too: without it Excel
 * would subtract, and one sign too many is easier to read than a wrong number.
 *
 * Texts that already begin with apostrophes get one more, so that
 * {@link unprotectCell} always gives back what was there.
 */
export function protectCell(value: string): string {
  return needsProtection(withoutApostrophes(value)) ? `'${value}` : value;
}

/** Takes the apostrophe of {@link protectCell}, or one typed in Excel, away. */
export function unprotectCell(value: string): string {
  return value.startsWith("'") && needsProtection(withoutApostrophes(value))
    ? value.slice(1)
    : value;
}
