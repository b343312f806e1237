import { groupBy } from '../lib/groupBy';
import { BLOCK_SIZE, eachPosting } from '../postings/postingList';
import { PostingList } from '../postings/postings';
import { RankedTerm } from './Slot';

/** A document and what its words say, in points. */
export interface ScoredDocument {
  document: number;
  points: number;
}

/** The points of documents, whether somebody may find them or not. */
export interface Scores {
  /** Of the best one; 0 when there is none. */
  best: number;
  /** Documents with at least so many points. */
  atLeast(points: number): ScoredDocument[];
}

/** Points of the documents of one block, by their place in it. */
interface BlockScores {
  total: Int32Array;
  /** The best so far in the slot that is being looked at. */
  inSlot: Int32Array;
}

/** Adds up the points of documents: of each slot, the best word of theirs counts. */
export function scoreDocuments(
  terms: readonly RankedTerm[],
  lists: readonly PostingList[],
): Scores {
  const listsOf = groupBy(lists, ({ term }) => term);
  const blocks = new Map<number, BlockScores>();
  for (const ofSlot of groupBy(terms, ({ slot }) => slot).values()) {
    for (const { term, points } of ofSlot) {
      for (const { block, list } of listsOf.get(term) ?? []) {
        addTerm(scoresOf(blocks, block), list, points);
      }
    }
    blocks.forEach(({ inSlot }) => inSlot.fill(0));
  }
  return {
    best: Math.max(0, ...[...blocks.values()].map(({ total }) => max(total))),
    atLeast: points =>
      [...blocks].flatMap(([block, { total }]) =>
        documentsIn(block, total, Math.max(1, points)),
      ),
  };
}

function scoresOf(blocks: Map<number, BlockScores>, block: number) {
  const known = blocks.get(block);
  if (known) {
    return known;
  }
  const scores = {
    total: new Int32Array(BLOCK_SIZE),
    inSlot: new Int32Array(BLOCK_SIZE),
  };
  blocks.set(block, scores);
  return scores;
}

function addTerm({ total, inSlot }: BlockScores, list: Buffer, points: number) {
  eachPosting(list, (place, weight) => {
    const more = points * weight - inSlot[place];
    if (more > 0) {
      inSlot[place] += more;
      total[place] += more;
    }
  });
}

function max(values: Int32Array): number {
  let best = 0;
  for (const value of values) {
    best = value > best ? value : best;
  }
  return best;
}

function documentsIn(
  block: number,
  total: Int32Array,
  least: number,
): ScoredDocument[] {
  const found: ScoredDocument[] = [];
  for (let place = 0; place < total.length; place += 1) {
    if (total[place] >= least) {
      found.push({
        document: block * BLOCK_SIZE + place,
        points: total[place],
      });
    }
  }
  return found;
}
