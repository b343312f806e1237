/** Parts of a compound are at least this long: shorter ones are found in any word by chance. */
export const SHORTEST_PART = 3;
/** A part this long is one even if what stands before it is no known word. */
const SURE_PART = 5;

/** What German puts between the parts of a compound: Geburt-s-urkunde, Schwerbehinderte-n-ausweis. */
export const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e', 'ens'] as const;

/** Beginnings of verbs and of what is made of them; they stand alone in no text. */
const PREFIXES = new Set(
  `ab an auf aus bei durch ein fort her hin los mit nach neben neu nicht ober sonder uber um unter ver vor weg wieder zu
  zurück zwischen`
    .split(/\s+/)
    .map(prefix => prefix.replace('ü', 'u')),
);

/** Says whether a text, folded, is a word that occurs by itself. */
export type IsKnown = (word: string) => boolean;

/**
 * All texts that {@link boundariesOf} asks about, so that they can be looked up at once.
 *
 * @param word - folded
 */
export function possibleParts(word: string): Set<string> {
  const parts = new Set<string>();
  for (let start = 0; start <= word.length - SHORTEST_PART; start += 1) {
    for (let end = start + SHORTEST_PART; end <= word.length; end += 1) {
      if (end - start < word.length) {
        parts.add(word.slice(start, end));
      }
    }
  }
  return parts;
}

function withoutLink(part: string): string[] {
  return LINKS.filter(link => part.endsWith(link)).map(link =>
    part.slice(0, part.length - link.length),
  );
}

/** Whether a text can be the beginning of a compound: a known word, with or without what links it, or a prefix. */
function isModifier(part: string, isKnown: IsKnown): boolean {
  return (
    PREFIXES.has(part) ||
    withoutLink(part).some(
      word => word.length >= SHORTEST_PART && isKnown(word),
    )
  );
}

/**
 * Finds where the parts of a compound begin, with the words that occur by themselves as the only dictionary:
 * "personalausweis" has a boundary at 8 where "ausweis" is known and "personal", too, or where "ausweis" alone is: it is
 * long enough. A word may have boundaries that no person would see; they only make it found more often.
 *
 * @param word - folded
 * @returns positions in ascending order, without 0
 */
export function boundariesOf(word: string, isKnown: IsKnown): number[] {
  const found: number[] = [];
  for (
    let position = 2;
    position <= word.length - SHORTEST_PART;
    position += 1
  ) {
    const last = found[found.length - 1] ?? 0;
    const rest = word.slice(position);
    const between = [0, last].map(start => word.slice(start, position));
    const follows = between.some(part => isModifier(part, isKnown));
    const isHead = isKnown(rest);
    const begins =
      isHead ||
      // The middle of three: something known begins here, and something known follows it.
      continuations(rest, isKnown).length > 0;
    if (
      (follows && begins) ||
      (isHead && rest.length >= SURE_PART && position >= SHORTEST_PART)
    ) {
      found.push(position);
    }
  }
  return found;
}

/** Lengths of the modifiers that a text begins with and that leave a known word. */
function continuations(text: string, isKnown: IsKnown): number[] {
  const lengths: number[] = [];
  for (
    let length = SHORTEST_PART;
    length <= text.length - SHORTEST_PART;
    length += 1
  ) {
    if (
      isModifier(text.slice(0, length), isKnown) &&
      isKnown(text.slice(length))
    ) {
      lengths.push(length);
    }
  }
  return lengths;
}
