import { GOOD } from './weights';
import { Matches } from './Matches';

/** A word of the question, or a part of one: of each slot, the best match of a document counts. */
export interface Slot {
  matches: Matches;
  /** Share of the word: less for parts of a compound, and for words that say little. */
  share: number;
}

/** A word to look for in the documents, and what it adds to the score of those that have it. */
export interface RankedTerm {
  slot: number;
  term: number;
  /** Folded, for highlighting. */
  word: string;
  /** Integer, so that both databases come to exactly the same. */
  points: number;
}

/** What a document gets that has all words of the question in its title. */
const ALL_POINTS = 10_000;
/** Words looked for in a slot, and in all slots; those that match worst are left out. */
const MAX_TERMS_OF_SLOT = 150;
const MAX_TERMS = 300;

/** Rare words say more: the logarithm of one in how many documents has what somebody means. */
function rarity(matches: Matches, size: number): number {
  let documents = 0;
  for (const { term, weight } of matches) {
    documents += weight >= GOOD ? term.documents : 0;
  }
  return Math.log(1 + size / (1 + Math.min(documents, size)));
}

/**
 * Weighs the slots of a question by how rare their words are.
 *
 * @param size - how many documents there are
 */
export function rankTerms(slots: readonly Slot[], size: number): RankedTerm[] {
  const answered = slots
    .map(({ matches, share }) => ({
      found: [...matches],
      weight: share * rarity(matches, size),
    }))
    .filter(({ found }) => found.length > 0);
  const most = Math.min(
    MAX_TERMS_OF_SLOT,
    Math.ceil(MAX_TERMS / (answered.length || 1)),
  );
  const total = answered.reduce((sum, { weight }) => sum + weight, 0);
  return answered.flatMap(({ found, weight }, slot) =>
    found
      .sort(
        (a, b) => b.weight - a.weight || b.term.documents - a.term.documents,
      )
      .slice(0, most)
      .map(match => ({
        slot,
        term: match.term.id,
        word: match.term.word,
        points: Math.max(
          1,
          Math.round((ALL_POINTS * match.weight * weight) / (total || 1)),
        ),
      })),
  );
}
