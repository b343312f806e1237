import { Term } from '../lexicon/Lexicon';

/** A word of the index that answers a word of the question. */
export interface Match {
  term: Term;
  /** How well: 1 is the word itself. */
  weight: number;
}

/** Words of the index that answer a word of the question; of each, the best reason. */
export class Matches {
  private readonly byTerm = new Map<number, Match>();

  /** Those of several, weighed: the best of each word. */
  static of(...all: { matches: Matches; weight?: number; least?: number }[]) {
    const result = new Matches();
    for (const { matches, weight = 1, least = 0 } of all) {
      for (const match of matches) {
        if (match.weight >= least) {
          result.add(match.term, match.weight * weight);
        }
      }
    }
    return result;
  }

  add(term: Term, weight: number): void {
    const known = this.byTerm.get(term.id);
    if (!known || known.weight < weight) {
      this.byTerm.set(term.id, { term, weight });
    }
  }

  /** The weight of the best, 0 where there is none. */
  get best(): number {
    let best = 0;
    for (const { weight } of this) {
      best = Math.max(best, weight);
    }
    return best;
  }

  [Symbol.iterator](): Iterator<Match> {
    return this.byTerm.values();
  }
}
