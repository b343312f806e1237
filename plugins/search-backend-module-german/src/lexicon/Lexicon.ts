/** A word of the index. */
export interface Term {
  id: number;
  /** Folded. */
  word: string;
  /** In how many documents it can be found. */
  documents: number;
  /** Where parts of the compound begin, ascending, without 0; see `boundariesOf`. */
  boundaries: readonly number[];
}

/** A place in a word from which on it reads as asked for. */
export interface TermPart {
  /** What was asked for. */
  text: string;
  term: Term;
  /** 0, or one of the word's boundaries. */
  start: number;
}

/**
 * The words of the index, as far as questions about them go. All texts are folded. Each method takes all that is asked
 * for at once, so that it is one statement.
 */
export interface Lexicon {
  /** How many documents can be found. */
  size(): Promise<number>;
  /** In how many documents words with the stems are, by stem; missing where there is none. */
  frequencies(stems: Iterable<string>): Promise<ReadonlyMap<string, number>>;
  /** Words that have one of the stems, by stem. */
  withStems(stems: readonly string[]): Promise<ReadonlyMap<string, Term[]>>;
  /**
   * Words, and parts of compounds, that begin with a text. A limited number of each: the most frequent words, and
   * of the parts the shortest, which are the text itself rather than something that begins with it.
   */
  beginningWith(texts: readonly string[]): Promise<TermPart[]>;
  /** Compounds in which the letters stand in this order, the first of them, of many two, at the beginning. */
  compoundsWithLetters(letters: string): Promise<Term[]>;
  /** Words of about that length that have many groups of three letters in common with the word. */
  similarTo(word: string): Promise<Term[]>;
  /** Words in which the text stands, the most frequent first; a limited number, and none for a text of two letters. */
  containing(text: string): Promise<Term[]>;
}
