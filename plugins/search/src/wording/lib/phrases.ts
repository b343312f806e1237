import { foldText } from '@rathaus/rathaus-common';

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

/** Whether a search word has the text anywhere, however it is written; all have an empty one. */
export function matchesText(
  synonym: { words: readonly string[]; meanings: readonly string[] },
  text: string,
): boolean {
  const wanted = foldText(text);
  return [...synonym.words, ...synonym.meanings].some(phrase =>
    foldText(phrase).includes(wanted),
  );
}
