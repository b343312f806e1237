import { foldText } from '@rathaus/rathaus-common';

function compact(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

/** The words that tables use for the codes of a field. */
export class Vocabulary<Code extends string = string> {
  readonly #codes = new Map<string, Code>();
  readonly #words = new Map<string, string>();

  /**
   * @param words - for each code first the word that exports write, then
   *   others that lists from elsewhere use; the code itself always counts
   */
  constructor(words: Record<Code, string[]>) {
    for (const code of Object.keys(words) as Code[]) {
      this.#words.set(code, words[code][0]);
      for (const word of [code, ...words[code]]) {
        this.#codes.set(compact(word), code);
      }
    }
  }

  /** The code that a word stands for; case, blanks, hyphens do not matter. */
  codeOf(word: string): Code | undefined {
    return this.#codes.get(compact(word));
  }

  /** The word that exports write for a code. */
  wordOf(code: string): string {
    return this.#words.get(code) ?? code;
  }
}
