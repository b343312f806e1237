import { isAbbreviation } from '../lexicon/abbreviation';
import { LINKS } from '../lexicon/boundaries';
import { editDistance } from '../lexicon/editDistance';
import { Lexicon, Term, TermPart } from '../lexicon/Lexicon';
import { groupBy } from '../lib/groupBy';
import { otherNumbers } from '../text/numbers';
import { stem } from '../text/stem';
import { Matches } from './Matches';
import { WEIGHT } from './weights';

/** Shorter beginnings are looked up only while somebody types them. */
const SHORTEST_PREFIX = 3;
const SHORTEST_TYPED_PREFIX = 2;
/** Beginnings of words from this length on, and of parts within compounds, are hardly there by chance. */
const LONG_PREFIX = 5;
const SURE_PREFIX = 8;
const LONG_PART_PREFIX = 6;
const SHORTEST_MIDDLE_PART = 4;
/** Digits from this number on are the beginning of a key. */
const LONG_KEY = 4;

const LONGEST_ABBREVIATION = 14;
const SHORTEST_ABBREVIATION = 2;
/** An abbreviation saves letters. */
const SHORTEST_ABBREVIATED = 7;
const ABBREVIATED_RATIO = 1.5;

/** Shorter ones end other words, or stand in them, by chance. */
const SHORTEST_HEAD = 4;
const SHORTEST_INSIDE = 5;
/** What stands before the last part of a compound is a word. */
const SHORTEST_BEFORE_HEAD = 3;

const SHORTEST_WITH_ERROR = 4;
const SHORTEST_WITH_TWO_ERRORS = 8;

/** A word to be matched. */
export interface AskedWord {
  word: string;
  /** Somebody may still be typing it. */
  isLast?: boolean;
}

/** The same function, that does no work twice. */
function remembering(compute: (text: string) => string) {
  const known = new Map<string, string>();
  return (text: string): string => {
    let result = known.get(text);
    if (result === undefined) {
      result = compute(text);
      known.set(text, result);
    }
    return result;
  };
}

/** The beginning under which all that a word finds is looked up. */
function prefixOf({ word, isLast }: AskedWord): string | undefined {
  const stemmed = stem(word);
  const prefix = word.startsWith(stemmed) ? stemmed : word;
  const shortest = isLast ? SHORTEST_TYPED_PREFIX : SHORTEST_PREFIX;
  return prefix.length >= shortest ? prefix : undefined;
}

/** Whether a compound has a boundary behind the text that begins there, or behind what links it to the next part. */
function endsAtBoundary({ word, boundaries }: Term, end: number): boolean {
  return boundaries.some(
    boundary =>
      boundary >= end && LINKS.some(link => link === word.slice(end, boundary)),
  );
}

/** Finds the words of the index that answer words of a question; many at once, in two statements. */
export class WordMatcher {
  /** What was found before: a question asks for the same words again and again. */
  private readonly known = new Map<string, Matches>();
  private readonly stemOf = remembering(stem);

  private constructor(
    private readonly lexicon: Lexicon,
    private readonly byStem: ReadonlyMap<string, Term[]>,
    private readonly byPrefix: ReadonlyMap<string, TermPart[]>,
  ) {}

  /** Looks up what {@link WordMatcher.match} needs for the words. */
  static async load(
    lexicon: Lexicon,
    words: readonly AskedWord[],
  ): Promise<WordMatcher> {
    const stems = new Set(
      words.flatMap(({ word }) => [word, ...otherNumbers(word)]).map(stem),
    );
    const prefixes = new Set(words.flatMap(word => prefixOf(word) ?? []));
    const [byStem, parts] = await Promise.all([
      lexicon.withStems([...stems]),
      lexicon.beginningWith([...prefixes]),
    ]);
    return new WordMatcher(
      lexicon,
      byStem,
      groupBy(parts, part => part.text),
    );
  }

  /** Words that are, or begin with, or end in the word. */
  match(asked: AskedWord): Matches {
    const key = `${asked.word} ${asked.isLast === true}`;
    let matches = this.known.get(key);
    if (!matches) {
      matches = this.matchesOf(asked);
      this.known.set(key, matches);
    }
    return matches;
  }

  private matchesOf(asked: AskedWord): Matches {
    const { word } = asked;
    const matches = new Matches();
    this.addSame(word, matches);
    for (const number of otherNumbers(word)) {
      for (const term of this.byStem.get(stem(number)) ?? []) {
        if (term.word === number) {
          matches.add(term, WEIGHT.number);
        }
      }
    }
    const prefix = prefixOf(asked);
    for (const part of (prefix && this.byPrefix.get(prefix)) || []) {
      const weight = /^\d+$/.test(word)
        ? weightInKey(word, part)
        : weightInCompound(asked, part, this.stemOf);
      if (weight) {
        matches.add(part.term, weight);
      }
    }
    return matches;
  }

  /** Only the word itself. */
  matchExactly(word: string): Matches {
    const matches = new Matches();
    this.addSame(word, matches);
    return matches;
  }

  /** The word itself, with other endings, and words derived from it. */
  private addSame(word: string, matches: Matches): void {
    for (const term of this.byStem.get(stem(word)) ?? []) {
      matches.add(
        term,
        term.word === word ? WEIGHT.exact : WEIGHT[relationOf(word, term.word)],
      );
    }
  }

  /** Compounds that the word is an abbreviation of. */
  async matchAbbreviation(word: string): Promise<Matches> {
    const matches = new Matches();
    if (
      word.length < SHORTEST_ABBREVIATION ||
      word.length > LONGEST_ABBREVIATION ||
      /\d/.test(word)
    ) {
      return matches;
    }
    for (const term of await this.lexicon.compoundsWithLetters(word)) {
      const longEnough =
        term.word.length >=
        Math.max(SHORTEST_ABBREVIATED, word.length * ABBREVIATED_RATIO);
      if (longEnough && isAbbreviation(word, term.word, term.boundaries)) {
        matches.add(term, WEIGHT.abbreviation);
      }
    }
    return matches;
  }

  /**
   * Words that end in the word, without anything else that tells that it is a part of them; and those in which it stands, when
   * there are no others.
   *
   * @param best - how well other words answer it
   */
  async matchInside(word: string, best: number): Promise<Matches> {
    const matches = new Matches();
    const stemmed = this.stemOf(word);
    if (stemmed.length < SHORTEST_HEAD) {
      return matches;
    }
    for (const term of await this.lexicon.containing(stemmed)) {
      const start = term.word.lastIndexOf(stemmed);
      const isHead =
        start >= SHORTEST_BEFORE_HEAD &&
        this.stemOf(term.word.slice(start)) === stemmed;
      if (isHead) {
        matches.add(term, WEIGHT.head);
      } else if (!best && stemmed.length >= SHORTEST_INSIDE) {
        matches.add(term, WEIGHT.partPrefix);
      }
    }
    return matches;
  }

  /** Words that the word may be with one or two typing errors. */
  async matchTypingErrors(word: string): Promise<Matches> {
    const matches = new Matches();
    if (word.length < SHORTEST_WITH_ERROR) {
      return matches;
    }
    const maximum = word.length >= SHORTEST_WITH_TWO_ERRORS ? 2 : 1;
    for (const term of await this.lexicon.similarTo(word)) {
      const distance = editDistance(word, term.word, maximum);
      if (distance) {
        matches.add(term, distance === 1 ? WEIGHT.oneError : WEIGHT.twoErrors);
      }
    }
    return matches;
  }
}

/** Beginnings of what makes one word of another; folded. */
const DERIVED = /(ung|heit|keit|lich|isch|bar|schaft)(en|er|es|em|e|s|n)?$/;
const VERB = /(en|ern|eln|t)$/;

/**
 * How two words with the same stem belong together: with another ending, as "Ausweise" and "Ausweis"; what is done and the
 * verb, as "anmelden" and "Anmeldung"; or one derived from the other, which means something else, as "Ausweisung".
 */
function relationOf(one: string, other: string): 'stem' | 'action' | 'derived' {
  const isDerived = DERIVED.test(one);
  if (isDerived === DERIVED.test(other)) {
    return 'stem';
  }
  return VERB.test(isDerived ? other : one) ? 'action' : 'derived';
}

function weightInKey(digits: string, { term, start }: TermPart) {
  if (start > 0 || !term.word.startsWith(digits)) {
    return undefined;
  }
  return digits.length >= LONG_KEY ? WEIGHT.keyPrefix : WEIGHT.shortPrefix;
}

function weightInCompound(
  { word, isLast }: AskedWord,
  { term, start }: TermPart,
  stemOf: (word: string) => string,
): number | undefined {
  const rest = term.word.slice(start);
  const stemmed = stemOf(word);
  // The stem of the word may begin more than the word itself: "genehmigen" finds "Genehmigungsverfahren".
  const length = rest.startsWith(word) ? word.length : stemmed.length;
  const isPart = endsAtBoundary(term, start + length);
  if (start === 0) {
    return weightAtBeginning(length, isPart, isLast === true);
  }
  if (stemOf(rest) === stemmed) {
    return WEIGHT.head;
  }
  if (isPart && length >= SHORTEST_MIDDLE_PART) {
    return WEIGHT.middlePart;
  }
  return length >= LONG_PART_PREFIX ? WEIGHT.partPrefix : undefined;
}

function weightAtBeginning(length: number, isPart: boolean, isLast: boolean) {
  // A long beginning is a part, even where nobody knows what follows.
  if ((isPart && length >= SHORTEST_PREFIX) || length >= SURE_PREFIX) {
    return WEIGHT.firstPart;
  }
  if (isLast) {
    return WEIGHT.typing;
  }
  return length >= LONG_PREFIX ? WEIGHT.longPrefix : WEIGHT.shortPrefix;
}
