const TRANSLITERATION: Record<string, string> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
};

/**
 * Makes texts comparable for searching: lower case, ä as ae, ß as ss, other
 * accents dropped, everything but letters and digits a single space.
 * "Müll-Gefäß" and "MUELL GEFAESS" become the same.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, letter => TRANSLITERATION[letter])
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
