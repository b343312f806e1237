/** What parts one phrase from the next where people write several. */
const SEPARATOR = /[,;\n]/;

/** Reads phrases that somebody wrote into one line. */
export function readPhrases(text: string): string[] {
  return text
    .split(SEPARATOR)
    .map(phrase => phrase.trim())
    .filter(Boolean);
}

/** Writes phrases into one line. */
export function writePhrases(phrases: readonly string[]): string {
  return phrases.join(', ');
}
