/** What somebody means who uses certain words. All are folded. */
export interface SynonymRule {
  /** Stems of the words that have to be in the question, all of them. */
  stems: readonly string[];
  /** What is meant instead, or besides: one of several, each of one or more words. */
  meanings: readonly (readonly string[])[];
}

/** Typing errors in shorter words are too easily other words. */
export const SHORTEST_WITH_ERROR = 5;

/** Knows what people mean by words that the index does not have. */
export interface Synonyms {
  /** Rules whose stems are all among these. */
  find(stems: ReadonlySet<string>): Promise<SynonymRule[]>;
  /** Rules for one word that differs from this one by a typing error. */
  findSimilar(word: string): Promise<SynonymRule[]>;
}
