import { IndexableDocument } from '@backstage/plugin-search-common';
import { PortalDocument } from '@rathaus/plugin-search-common';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { fold } from '../text/fold';
import { sanitize } from '../text/sanitize';
import { titleLength, wordsOf } from '../text/wordsOf';

/**
 * What the engine reads of a document. What does not fit is ignored: a document is found all the same.
 */
const documentSchema = z.looseObject({
  title: z.string().catch(''),
  text: z.string().catch(''),
  location: z.string().catch(''),
  aliases: z.array(z.string()).catch([]),
  keys: z.array(z.string()).catch([]),
  keywords: z.string().catch(''),
  owner: z.string().nullable().catch(null),
  department: z.string().nullable().catch(null),
  closed: z.boolean().catch(false),
  ref: z.string().nullable().catch(null),
} satisfies Record<keyof Omit<PortalDocument, 'authorization'>, z.ZodType>);

/** A document, ready to be written into the index. */
export interface PreparedDocument {
  hash: string;
  type: string;
  /** Hash. */
  location: string;
  /** In thousandths. */
  boost: number;
  sortTitle: string;
  owner: string | null;
  department: string | null;
  ref: string | null;
  /** JSON */
  content: string;
  /** Words and their weight in per cent. */
  words: ReadonlyMap<string, number>;
}

const WEIGHT = { title: 100, names: 95, keywords: 40, text: 30 };
/** Words that hyphens join count as parts of a compound do. */
const PART = { head: 0.85, modifier: 0.75 };
/** What is behind is not searched. */
const LONGEST_TEXT = 200_000;
const LONGEST_SORT_TITLE = 200;
/** A title of one word that is asked for is meant rather than a long one that has the word, too. */
const SHORT_TITLE_BOOST = 0.6;
/** So little that the best of them is behind the last of the others, which has a fifth of the points of the best at least. */
const CLOSED_BOOST = 0.11;
/** Changes when documents are to be written anew though they are the same. */
const VERSION = 3;

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/** How documents are told apart that take each other's place. */
export function locationHash(location: string): string {
  return sha256(sanitize(location));
}

function boostOf(title: string, closed: boolean): number {
  const boost = 1 + SHORT_TITLE_BOOST / titleLength(title);
  return Math.round(1000 * boost * (closed ? CLOSED_BOOST : 1));
}

/** Takes a document apart into what the index has of it. */
export function prepareDocument(
  type: string,
  original: IndexableDocument,
): PreparedDocument {
  const given: unknown = JSON.parse(
    JSON.stringify(original, (_, value) =>
      typeof value === 'string' ? sanitize(value) : value,
    ),
  );
  const document = documentSchema.parse(given);
  const { title, location } = document;
  // Whatever a collator brings: these are there and are texts.
  const content = JSON.stringify(
    Object.assign({}, given, { title, text: document.text, location }),
  );
  const words = new Map<string, number>();
  const learn = (text: string, weight: number) => {
    for (const { word, part: role } of wordsOf(text.slice(0, LONGEST_TEXT))) {
      const own = role ? Math.round(weight * PART[role]) : weight;
      words.set(word, Math.max(own, words.get(word) ?? 0));
    }
  };
  learn(document.title, WEIGHT.title);
  [...document.aliases, ...document.keys].forEach(name =>
    learn(name, WEIGHT.names),
  );
  learn(document.keywords, WEIGHT.keywords);
  learn(document.text, WEIGHT.text);
  return {
    hash: sha256(JSON.stringify([VERSION, type, content])),
    type: sanitize(type),
    location: locationHash(document.location),
    boost: boostOf(document.title, document.closed),
    sortTitle: sanitize(fold(document.title).slice(0, LONGEST_SORT_TITLE)),
    owner: document.owner,
    department: document.department,
    ref: document.ref,
    content,
    words,
  };
}
