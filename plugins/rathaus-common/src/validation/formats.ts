import { z } from 'zod';

/*
 * Formats of single values. Each refusal carries a code in `params.code`
 * (see problems/), so that page and API can say the same thing in their own words.
 */

// C0 controls except tab, line feed and carriage return. PostgreSQL refuses NUL outright.
// eslint-disable-next-line no-control-regex
const CONTROL_CHARACTERS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
// Half of a character pair: no encoding can write it.
const LONE_SURROGATE = /\p{Surrogate}/u;
// A tag, comment or declaration; autolinks such as <https://…> and <a@b.de> are not meant.
const HTML_TAG = /<(?:\/?[a-z][a-z0-9-]*(?=[\s/>]|$)|!--|!doctype|\?)/i;
const UNSAFE_LINK_SCHEME = /\]\(\s*<?\s*(?:javascript|data|vbscript):/i;
const ENTITY_NAME = '[a-z0-9](?:[a-z0-9_.-]{0,61}[a-z0-9])?';
const NAMESPACE = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';

/** Puts a problem code on a zod refinement; see problems/. */
export function coded(code: string) {
  return { params: { code } };
}

function isCleanText(value: string): boolean {
  return !CONTROL_CHARACTERS.test(value) && !LONE_SURROGATE.test(value);
}

/** Is the text an existing calendar day written `YYYY-MM-DD`? */
export function isCalendarDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return false;
  }
  const date = new Date(`${value}T00:00:00Z`);
  return !isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** Is the text an absolute http or https address? */
export function isWebAddress(value: string): boolean {
  try {
    return ['http:', 'https:'].includes(new URL(value).protocol);
  } catch {
    return false;
  }
}

/** One line of plain text, trimmed, of `min` (default 1) to `max` characters. */
export function line(options: { max: number; min?: number }) {
  return z
    .string()
    .trim()
    .min(options.min ?? 1)
    .max(options.max)
    .refine(isCleanText, coded('control_characters'))
    .refine(value => !/[\r\n]/.test(value), coded('line_break'));
}

/** Plain text that may have several lines. */
export function multiline(options: { max: number }) {
  return z
    .string()
    .trim()
    .max(options.max)
    .refine(isCleanText, coded('control_characters'));
}

/** Markdown without embedded HTML and without links that run code. */
export function markdown(options: { max: number }) {
  return multiline(options)
    .refine(value => !HTML_TAG.test(value), coded('html_not_allowed'))
    .refine(value => !UNSAFE_LINK_SCHEME.test(value), coded('unsafe_link'));
}

/** A day of the calendar, `YYYY-MM-DD`. */
export const calendarDate = z
  .string()
  .refine(isCalendarDate, coded('invalid_date'));

/** An absolute http(s) address of at most 2,000 characters. */
export const webAddress = z
  .string()
  .trim()
  .max(2000)
  .refine(isWebAddress, coded('invalid_url'));

/** A mail address. */
export const mailAddress = z
  .string()
  .trim()
  .max(254)
  .refine(
    value => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/.test(value),
    coded('invalid_email'),
  );

/** A phone number as people write it: digits, spaces, `+ - / ( ) .` */
export const phoneNumber = z
  .string()
  .trim()
  .max(60)
  .refine(value => /^\+?[\d\s\-/().]{3,}$/.test(value), coded('invalid_phone'));

/** A full entity reference in lower case, of one of the given kinds. */
export function entityRef(...kinds: string[]) {
  const pattern = new RegExp(
    `^(?:${kinds.join('|')}):${NAMESPACE}/${ENTITY_NAME}$`,
  );
  return z
    .string()
    .trim()
    .toLowerCase()
    .max(200)
    .refine(value => pattern.test(value), {
      params: { code: 'invalid_ref', kinds },
    });
}

/** A list without repeated values, of at most `max` values. */
export function listOf<T extends z.ZodType<unknown>>(
  item: T,
  options: { max: number },
) {
  return z
    .array(item)
    .max(options.max)
    .superRefine((values, context) => {
      const seen = new Set<unknown>();
      values.forEach((value, index) => {
        if (seen.has(value)) {
          context.addIssue({
            code: 'custom',
            path: [index],
            params: { code: 'duplicate' },
          });
        }
        seen.add(value);
      });
    });
}
