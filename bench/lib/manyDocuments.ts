import { pick, pseudoRandom } from './manyEntries';
import { ListedDocument } from './searchLists';

const WORD = /\p{L}{5,}/gu;
/** Shorter words are seldom compounds. */
const SHORTEST_COMPOUND = 9;
const SHORTEST_PART = 4;
/** What is said of a document are so many other titles. */
const TITLES_IN_TEXT = 4;
const TYPE = 'entry';

/** Compounds of the lists, taken apart: "Hunde" and "steuer". */
interface Parts {
  modifiers: string[];
  heads: string[];
}

/** The word with its longest ending that is a word of the lists cut off. */
function split(word: string, known: ReadonlySet<string>) {
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART - 1; at += 1) {
    if (known.has(word.slice(at))) {
      return { modifier: word.slice(0, at), head: word.slice(at) };
    }
  }
  return undefined;
}

function wordsIn(text: string): string[] {
  return text.match(WORD) ?? [];
}

function partsOf(titles: readonly string[]): Parts {
  const words = titles.flatMap(wordsIn);
  const known = new Set(words.map(word => word.toLowerCase()));
  const found = words
    .filter(word => word.length >= SHORTEST_COMPOUND)
    .flatMap(word => split(word, known) ?? []);
  return {
    modifiers: found.map(({ modifier }) => modifier),
    heads: found.map(({ head }) => head),
  };
}

/**
 * Makes as many documents as are wanted from the lists: first their own, then variations of them, in which one compound
 * is a new one of parts that occur, as often as they occur: "Hundesteuer" and "Parkausweis" make "Hundeausweis". The same
 * in every run; one at a time, so that they need no memory.
 */
export function* manyDocuments(
  lists: readonly ListedDocument[],
  count: number,
): Generator<ListedDocument> {
  const random = pseudoRandom(2026);
  const titles = lists.map(({ title }) => title);
  const { modifiers, heads } = partsOf(titles);
  const varied = (title: string) => {
    const compounds = wordsIn(title).filter(
      word => word.length >= SHORTEST_COMPOUND,
    );
    const made = `${pick(random, modifiers)}${pick(random, heads)}`;
    return compounds.length
      ? title.replace(pick(random, compounds), made)
      : `${made} ${title}`;
  };
  for (let number = 0; number < count; number += 1) {
    const original = lists[number % lists.length];
    const isOriginal = number < lists.length;
    yield {
      type: TYPE,
      title: isOriginal ? original.title : varied(original.title),
      text: [
        original.text,
        ...Array.from({ length: TITLES_IN_TEXT }, () =>
          varied(pick(random, titles)),
        ),
      ].join('. '),
      location: `/entries/${number}`,
      keys: isOriginal ? original.keys : [],
    };
  }
}

/** The type that {@link manyDocuments} have. */
export const MANY_TYPES = [TYPE];

type Random = () => number;

/** What somebody types who looks for a title: all kinds of it. */
const HABITS: ((title: string, random: Random) => string)[] = [
  // A word.
  (title, random) => anyWord(title, random),
  // One that is still being typed.
  (title, random) => {
    const word = anyWord(title, random);
    return word.slice(0, 3 + Math.floor(random() * (word.length - 3)));
  },
  // Two words.
  (title, random) => `${anyWord(title, random)} ${anyWord(title, random)}`,
  // A typing error: two letters in each other's place.
  (title, random) => {
    const word = anyWord(title, random);
    const at = 1 + Math.floor(random() * (word.length - 2));
    return `${word.slice(0, at)}${word[at + 1] ?? ''}${word[at]}${word.slice(
      at + 2,
    )}`;
  },
  // All of it.
  title => title,
];

function anyWord(title: string, random: Random): string {
  const words = wordsIn(title);
  return words.length ? pick(random, words) : title;
}

/** Any question that somebody may ask, the same for a number in every run: half of those given, half made of titles. */
export function anyQuestion(
  number: number,
  { questions, titles }: { questions: string[]; titles: string[] },
): string {
  const random = pseudoRandom(number + 1_000_003);
  random();
  return random() < 0.5
    ? pick(random, questions)
    : pick(random, HABITS)(pick(random, titles), random);
}
