import { Lexicon } from '../lexicon/Lexicon';
import { mayBeCompound } from '../lexicon/mayBeCompound';
import {
  splitBeforeHead,
  splitCompound,
  stemsOfPossibleParts,
} from '../lexicon/splitCompound';
import { stem } from '../text/stem';
import { SynonymRule, Synonyms } from '../synonyms/Synonyms';
import { Matches } from './Matches';
import { parseQuestion, QuestionWord } from './parseQuestion';
import { RankedTerm, rankTerms, Slot } from './Slot';
import { ANSWERED, BESIDE_PARTS, LEAST_OF_SYNONYM, WEIGHT } from './weights';
import { WordMatcher } from './WordMatcher';

/** What so many letters of two words make together is a compound, or the beginning of one. */
const LONG_JOINED = 8;
/** Shorter ones, with words that begin with them, may still be abbreviations. */
const SHORTEST_BEGINNING = 4;
/** Shorter words are not taken apart. */
const SHORTEST_COMPOUND = 6;
/** A word means at most so many things that have to stand in a document together. */
const MAX_PARTS = 4;
/** From so many on, nearly all parts of compounds stand in some text by themselves. */
const MANY_DOCUMENTS = 2000;
/** Words that say little count less beside others. */
const WEAK_SHARE = 0.4;

/** One way to understand a word: each of its words has to be in the document. */
interface Reading {
  words: string[];
  weight: number;
  /** How well its words have to match. */
  least: number;
}

/** A word of the question and the ways to understand it. */
interface ReadWord {
  asked: QuestionWord;
  readings: Reading[];
  /** Somebody listed what is meant by it, so that it is neither another abbreviation nor a typing error. */
  isListed: boolean;
  /** What is left to look for when nothing answers it otherwise. */
  lastResort?: Reading;
}

/** Understands questions with the help of the words that there are. */
export class QuestionReader {
  constructor(
    private readonly lexicon: Lexicon,
    private readonly synonyms: Synonyms,
  ) {}

  /** @returns what to look for; empty when the question has no words, or none that anything has to do with */
  async read(question: string): Promise<RankedTerm[]> {
    const words = parseQuestion(question);
    const [size, read] = await Promise.all([
      this.lexicon.size(),
      this.readWords(words),
    ]);
    const matcher = await WordMatcher.load(this.lexicon, [
      ...words,
      ...words.flatMap(({ joined }) => joined.map(word => ({ word }))),
      ...read
        .flatMap(each => [
          ...each.readings,
          ...(each.lastResort ? [each.lastResort] : []),
        ])
        .flatMap(reading => reading.words.map(word => ({ word }))),
    ]);
    const slots = await Promise.all(
      read.map(word => this.slotsOf(word, matcher, size)),
    );
    return rankTerms(slots.flat(), size);
  }

  /** Finds the parts of compounds, and synonyms of words and parts. */
  private async readWords(words: QuestionWord[]): Promise<ReadWord[]> {
    const compounds = words.filter(
      ({ word }) => word.length >= SHORTEST_COMPOUND && mayBeCompound(word),
    );
    const stems = new Set(
      compounds.flatMap(({ word }) => [...stemsOfPossibleParts(word)]),
    );
    const frequencies = stems.size
      ? await this.lexicon.frequencies(stems)
      : new Map<string, number>();
    const partsOf = new Map(
      compounds.map(asked => [asked, splitCompound(asked.word, frequencies)]),
    );
    const allStems = new Set(
      words.flatMap(({ word, joined }) => [word, ...joined].map(stem)),
    );
    // All at once, so that a question is one statement however many words and parts it has.
    const rules = await this.synonyms.find(
      new Set([
        ...allStems,
        ...[...partsOf.values()].flatMap(parts => parts?.map(stem) ?? []),
      ]),
    );
    const rulesOfWords = rules.filter(rule =>
      rule.stems.every(each => allStems.has(each)),
    );
    return Promise.all(
      words.map(async asked => {
        const own = new Set([asked.word, ...asked.joined].map(stem));
        const isCompound = compounds.includes(asked);
        const said = rulesOfWords.filter(rule =>
          rule.stems.some(each => own.has(each)),
        );
        const isUnknown =
          isCompound && !said.length && !frequencies.has(stem(asked.word));
        const meant = isUnknown
          ? await this.synonyms.findSimilar(asked.word)
          : said;
        const meanings = meant.flatMap(rule =>
          rule.meanings.map(each => synonym([...each])),
        );
        const parts = partsOf.get(asked);
        const partMeanings = parts
          ? withMeanings(parts, finerParts(parts, frequencies), rules)
          : [];
        return {
          asked,
          readings: [...meanings, ...partMeanings],
          isListed: said.length > 0,
          ...(isCompound && !parts && withLastResort(asked, frequencies)),
        };
      }),
    );
  }

  private async slotsOf(
    { asked, readings, isListed, lastResort }: ReadWord,
    matcher: WordMatcher,
    size: number,
  ): Promise<Slot[]> {
    const own = Matches.of(
      { matches: matcher.match(asked) },
      ...asked.joined.map(word => ({
        matches:
          isKey(word) || word.length >= LONG_JOINED
            ? matcher.match({ word })
            : matcher.matchExactly(word),
      })),
    );
    const isGuessed =
      own.best < ANSWERED &&
      !isBeingTyped(asked, own.best) &&
      !(isListed && readings.some(reading => isAnswered(reading, matcher)));
    // Few texts leave parts of compounds unknown: where "Ausweis" never stands by itself, who asks for it says that it is a word.
    const isPartUnknown = own.best === 0 || size < MANY_DOCUMENTS;
    const guesses = await Promise.all([
      ...(isPartUnknown ? [matcher.matchInside(asked.word, own.best)] : []),
      ...(isGuessed
        ? [
            matcher.matchAbbreviation(asked.word),
            matcher.matchTypingErrors(asked.word),
          ]
        : []),
    ]);
    const whole = Matches.of(
      { matches: own },
      ...guesses.map(matches => ({ matches })),
    );
    const slots = toSlots(asked, whole, readings, matcher);
    return lastResort && slots.every(({ matches }) => !matches.best)
      ? toSlots(asked, whole, [lastResort], matcher)
      : slots;
  }
}

/**
 * The parts of a compound, and what it means with one of them replaced by a synonym.
 *
 * @param finer - parts that are compounds taken apart, too: "Melderegisterauskunft" is "Meldebescheinigung und
 *   -registerauskunft", too
 * @param rules - at least all about single parts
 */
function withMeanings(
  parts: string[],
  finer: string[] | undefined,
  rules: readonly SynonymRule[],
): Reading[] {
  const readings: Reading[] = [
    { words: parts.slice(0, MAX_PARTS), weight: WEIGHT.part, least: 0 },
  ];
  if (finer && finer.length <= MAX_PARTS) {
    readings.push({ words: finer, weight: WEIGHT.finerParts, least: 0 });
  }
  for (const [index, part] of parts.entries()) {
    const meanings = rules
      .filter(
        ({ stems: [first, ...more] }) => !more.length && first === stem(part),
      )
      .flatMap(rule => rule.meanings);
    for (const meaning of meanings) {
      readings.push({
        words: parts.toSpliced(index, 1, ...meaning).slice(0, MAX_PARTS),
        weight: WEIGHT.part * WEIGHT.synonym,
        least: LEAST_OF_SYNONYM,
      });
    }
  }
  return readings;
}

function withLastResort(
  { word }: QuestionWord,
  frequencies: ReadonlyMap<string, number>,
): Pick<ReadWord, 'lastResort'> {
  const words = splitBeforeHead(word, frequencies);
  return words ? { lastResort: { words, weight: WEIGHT.part, least: 0 } } : {};
}

/** Parts of the parts; undefined when there are none. */
function finerParts(
  parts: string[],
  frequencies: ReadonlyMap<string, number>,
): string[] | undefined {
  const finer = parts.flatMap(part =>
    part.length >= SHORTEST_COMPOUND
      ? splitCompound(part, frequencies) ?? [part]
      : [part],
  );
  return finer.length > parts.length ? finer : undefined;
}

/** Digits alone: whoever writes them in groups may not have written all of them. */
function isKey(word: string): boolean {
  return /^\d+$/.test(word);
}

/** Whether it is, most likely, the beginning of a word, and neither an abbreviation nor wrong. */
function isBeingTyped({ word, isLast }: QuestionWord, best: number): boolean {
  return (
    isLast === true &&
    word.length >= SHORTEST_BEGINNING &&
    best >= WEIGHT.typing
  );
}

/** Whether there is something with what a synonym means. */
function isAnswered({ words, least }: Reading, matcher: WordMatcher): boolean {
  return (
    least > 0 && words.every(word => matcher.match({ word }).best >= least)
  );
}

function synonym(words: string[]): Reading {
  return {
    words: words.slice(0, MAX_PARTS),
    weight: WEIGHT.synonym,
    least: LEAST_OF_SYNONYM,
  };
}

/**
 * As many slots as the reading with the most words has. Readings with fewer words, and the word itself, answer several of
 * them.
 */
function toSlots(
  asked: QuestionWord,
  whole: Matches,
  readings: Reading[],
  matcher: WordMatcher,
): Slot[] {
  const count = Math.max(1, ...readings.map(({ words }) => words.length));
  const share = (asked.isWeak ? WEAK_SHARE : 1) / count;
  return Array.from({ length: count }, (_, slot) => ({
    share,
    matches: Matches.of(
      { matches: whole, least: count > 1 ? BESIDE_PARTS : 0 },
      ...readings.map(({ words, weight, least }) => ({
        matches: matcher.match({
          word: words[Math.floor((slot * words.length) / count)],
        }),
        weight,
        least,
      })),
    ),
  }));
}
