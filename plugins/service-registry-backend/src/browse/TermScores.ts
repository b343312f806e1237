import { IndexedEntry } from './IndexedEntry';
import { NOT_FOUND, scoreOfTerm } from './searchText';

/** Words remembered; a page that is filtered and leafed through asks for the same few again and again. */
const MAX_TERMS = 256;

/**
 * How well each row of a table fits a word. Worked out once for each word and
 * kept as long as the table, which is as long as no entry changes.
 */
export class TermScores {
  readonly #known = new Map<string, Uint8Array>();

  constructor(private readonly entries: readonly IndexedEntry[]) {}

  /** Score by row, {@link NOT_FOUND} where the word does not stand. */
  of(term: string): Uint8Array {
    const known = this.#known.get(term);
    if (known) {
      return known;
    }
    const scores = Uint8Array.from(this.entries, ({ search }) =>
      scoreOfTerm(search, term),
    );
    if (this.#known.size >= MAX_TERMS) {
      this.#known.clear();
    }
    this.#known.set(term, scores);
    return scores;
  }
}

/** Sums the scores of several words by row; {@link NOT_FOUND} where one is missing. */
export function rateRow(scores: readonly Uint8Array[], row: number): number {
  let sum = 0;
  for (const ofTerm of scores) {
    if (ofTerm[row] === NOT_FOUND) {
      return NOT_FOUND;
    }
    sum += ofTerm[row];
  }
  return sum;
}
