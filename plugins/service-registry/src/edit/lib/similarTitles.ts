import { slugFromTitle } from '@rathaus/rathaus-common';

/** From this share of common letter pairs on, two titles are called similar. */
const SIMILAR = 0.6;

function letterPairs(title: string): string[] {
  const bare = slugFromTitle(title).replace(/-/g, ' ');
  return Array.from({ length: Math.max(0, bare.length - 1) }, (_, i) =>
    bare.slice(i, i + 2),
  );
}

/**
 * How alike two titles are: Dice's coefficient over letter pairs, from 0 (nothing in common) to 1 (the same letters).
 */
export function titleLikeness(a: string, b: string): number {
  const left = letterPairs(a);
  const right = letterPairs(b);
  if (left.length === 0 || right.length === 0) {
    return 0;
  }
  const rest = new Map<string, number>();
  right.forEach(pair => rest.set(pair, (rest.get(pair) ?? 0) + 1));
  const common = left.filter(pair => {
    const count = rest.get(pair) ?? 0;
    rest.set(pair, count - 1);
    return count > 0;
  });
  return (2 * common.length) / (left.length + right.length);
}

/** The candidates with a similar title, the most similar first. */
export function similarTitles<T extends { title: string }>(
  title: string,
  candidates: readonly T[],
): T[] {
  return candidates
    .map(candidate => ({
      candidate,
      likeness: titleLikeness(title, candidate.title),
    }))
    .filter(({ likeness }) => likeness >= SIMILAR)
    .sort((a, b) => b.likeness - a.likeness)
    .map(({ candidate }) => candidate);
}

/** The word to search candidates with: the beginning of the longest one, so that endings do not matter. */
export function searchWordOf(title: string): string {
  const words = title.split(/[^\p{L}\p{N}]+/u);
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a), '');
  return longest.slice(0, Math.max(4, Math.ceil(longest.length * 0.6)));
}
