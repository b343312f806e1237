/** A word of the index. */
export interface Term {
  id: number;
  /** Folded. */
  word: string;
  stem: string;
  /** How many documents have it. */
  documents: number;
  /** Where parts of the compound begin; see `boundariesOf`. */
  boundaries: readonly number[];
}

/** A place in a word from which on it reads as asked for. */
export interface TermPart {
  term: Term;
  /** 0, or one of the word's boundaries. */
  start: number;
}

/** The words of the index, as far as questions about them go. All texts are folded. */
export interface Lexicon {
  /** How many documents there are. */
  size(): Promise<number>;
  /** Words that have one of the stems. */
  withStems(stems: readonly string[]): Promise<Term[]>;
  /** Words, and parts of compounds, that begin with the text; the most frequent first. */
  beginningWith(text: string, limit: number): Promise<TermPart[]>;
  /** Compounds in which the letters stand in this order, the first of them at the beginning. */
  compoundsWithLetters(letters: string, limit: number): Promise<Term[]>;
  /** Words that have many groups of three letters in common with the word. */
  similarTo(word: string, limit: number): Promise<Term[]>;
  /** How often each of the texts occurs as a word of its own, by the text; missing when never. */
  frequencies(texts: Iterable<string>): Promise<ReadonlyMap<string, number>>;
}
