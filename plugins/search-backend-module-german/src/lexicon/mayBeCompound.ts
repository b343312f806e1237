/** Figures, and what the language has two characters for: half of one is nothing a database takes. */
const NO_LETTER = /[\d\u{10000}-\u{10ffff}]/u;

/** Whether a word, folded, may be taken apart at each of its letters. */
export function mayBeCompound(word: string): boolean {
  return !NO_LETTER.test(word);
}
