import { stem } from '../text/stem';
import { LINKS, SHORTEST_PART } from './boundaries';

/** What one part more costs; each part has to be the more frequent, the shorter it is. */
const PART_COST = 6;
const SHORT_PART = 4;
const SHORT_PART_COST = 4;

interface Split {
  parts: string[];
  cost: number;
}

/** All stems that {@link splitCompound} asks about, so that they can be looked up at once. */
export function stemsOfPossibleParts(word: string): Set<string> {
  const stems = new Set<string>();
  for (let start = 0; start <= word.length - SHORTEST_PART; start += 1) {
    for (let end = start + SHORTEST_PART; end <= word.length; end += 1) {
      stems.add(stem(word.slice(start, end)));
    }
  }
  return stems;
}

/**
 * Takes a compound that somebody asks for apart into words that occur by themselves, the most frequent ones where there
 * are several ways: "geburtsbescheinigung" into "geburt" and "bescheinigung".
 *
 * @param word - folded
 * @param frequencies - in how many documents words are, by stem
 * @returns the parts without what links them; undefined when it cannot be taken apart
 */
export function splitCompound(
  word: string,
  frequencies: ReadonlyMap<string, number>,
): string[] | undefined {
  const best: (Split | undefined)[] = [{ parts: [], cost: 0 }];
  for (let end = SHORTEST_PART; end <= word.length; end += 1) {
    for (let start = 0; start <= end - SHORTEST_PART; start += 1) {
      const before = best[start];
      const whole = start === 0 && end === word.length;
      const part =
        before &&
        !whole &&
        mostFrequent(word.slice(start, end), end < word.length, frequencies);
      if (before && part) {
        const cost = before.cost + part.cost;
        if (cost < (best[end]?.cost ?? Infinity)) {
          best[end] = { parts: [...before.parts, part.word], cost };
        }
      }
    }
  }
  return word ? best[word.length]?.parts : undefined;
}

/** A head this long is one whatever stands before it. */
const SHORTEST_HEAD = 5;

/**
 * Takes a compound apart of which only the end is known: "gastwirtschaft" into "gast" and "wirtschaft", when no text has
 * "gast" alone. The longest known end is its head.
 *
 * @param word - folded
 * @param frequencies - as for {@link splitCompound}
 * @returns what stands before the head, and the head; undefined when no end is known
 */
export function splitBeforeHead(
  word: string,
  frequencies: ReadonlyMap<string, number>,
): string[] | undefined {
  for (
    let start = SHORTEST_PART;
    start <= word.length - SHORTEST_HEAD;
    start += 1
  ) {
    const head = word.slice(start);
    if (frequencies.get(stem(head))) {
      return [word.slice(0, start), head];
    }
  }
  return undefined;
}

function mostFrequent(
  text: string,
  mayBeLinked: boolean,
  frequencies: ReadonlyMap<string, number>,
): { word: string; cost: number } | undefined {
  let found: { word: string; frequency: number } | undefined;
  for (const link of mayBeLinked ? LINKS : ['']) {
    const word = text.slice(0, text.length - link.length);
    if (text.endsWith(link) && word.length >= SHORTEST_PART) {
      const frequency = frequencies.get(stem(word));
      // Of words with the same stem, the one without "s": other links may be the ending of the word.
      const isBetter =
        frequency !== undefined &&
        (!found ||
          frequency > found.frequency ||
          (frequency === found.frequency && link === 's'));
      if (isBetter) {
        found = { word, frequency };
      }
    }
  }
  return (
    found && {
      word: found.word,
      cost:
        PART_COST -
        Math.log(1 + found.frequency) +
        (text.length < SHORT_PART ? SHORT_PART_COST : 0),
    }
  );
}
