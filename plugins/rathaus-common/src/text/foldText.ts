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

/**
 * What a text is to be found by: its folded words, followed by those words
 * that people also write without the dots. A search for "fuehrerschein",
 * "Führerschein" or "Fuhrerschein", folded, is found in it; so is "haus" in
 * what was made of "Häuser".
 */
export function foldForIndex(text: string): string {
  const folded = foldText(text);
  const known = new Set(folded.split(' '));
  const withoutDots = foldText(
    text.normalize('NFD').replace(/[\u0300-\u036f]/g, ''),
  );
  const added = withoutDots.split(' ').filter(word => !known.has(word));
  return [folded, ...new Set(added)].join(' ').trim();
}
