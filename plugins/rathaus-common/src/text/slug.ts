/** Longest name the catalog allows. */
const MAX_LENGTH = 63;

const TRANSLITERATION: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
};

/**
 * Makes the name of an entry from its title: "Müllgefäß ändern" becomes
 * `muellgefaess-aendern`. Cut at a word where it would be longer than 63.
 *
 * @returns the slug, or an empty text when the title has no letter or digit
 *   that could be written in ASCII
 */
export function slugFromTitle(title: string): string {
  const ascii = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüßæøœłđ]/g, letter => TRANSLITERATION[letter])
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (ascii.length <= MAX_LENGTH) {
    return ascii;
  }
  const cut = ascii.slice(0, MAX_LENGTH + 1);
  const lastHyphen = cut.lastIndexOf('-');
  return lastHyphen > 20
    ? cut.slice(0, lastHyphen)
    : ascii.slice(0, MAX_LENGTH);
}
