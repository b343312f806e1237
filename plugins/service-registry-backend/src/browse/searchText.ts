import { EntryFields } from '@rathaus/plugin-service-registry-common';
import { foldText } from '@rathaus/rathaus-common';

/** The searchable words of an entry, folded. */
export interface SearchText {
  title: string;
  /** Aliases, keys, products: what people type instead of the title. */
  names: Array<{ folded: string; shown: string }>;
  /** Everything, title and names included; decides whether it is found. */
  all: string;
}

/** How well a word was found; lower is better. */
export interface SearchMatch {
  score: number;
  /** The name that it was found by, where the title does not have it. */
  matchedText?: string;
}

/** Prepares an entry's words for {@link matchSearch}. */
export function searchTextOf(fields: EntryFields): SearchText {
  const title = foldText(fields.title);
  const names = [
    ...fields.aliases,
    ...[fields.product, fields.vendor, fields.ozgId].flatMap(value =>
      value ? [value] : [],
    ),
    ...fields.leikaKeys,
    ...fields.xoevStandards,
  ].map(shown => ({ folded: foldText(shown), shown }));
  return {
    title,
    names,
    all: [
      title,
      ...names.map(name => name.folded),
      foldText(fields.summary ?? ''),
      foldText(fields.responsibleBody ?? ''),
    ].join('\n'),
  };
}

/** Splits what was typed into folded words; all of them must be found. */
export function searchTerms(query: string): string[] {
  return foldText(query).split(/\s+/).filter(Boolean);
}

function startsWord(text: string, term: string): boolean {
  return text.startsWith(term) || text.includes(` ${term}`);
}

function scoreOfTerm(text: SearchText, term: string): number {
  if (text.title.startsWith(term)) {
    return 0;
  }
  if (startsWord(text.title, term)) {
    return 1;
  }
  if (text.names.some(name => startsWord(name.folded, term))) {
    return 2;
  }
  return text.title.includes(term) ? 3 : 4;
}

/** Are all words in there? */
export function containsAll(text: SearchText, terms: string[]): boolean {
  return terms.every(term => text.all.includes(term));
}

/**
 * How well the words fit: start of the title before start of a word in it,
 * before aliases and keys, before parts of words, before the summary.
 */
export function rateMatch(text: SearchText, terms: string[]): SearchMatch {
  const score = terms.reduce((sum, term) => sum + scoreOfTerm(text, term), 0);
  const missing = terms.find(term => !text.title.includes(term));
  const name =
    missing && text.names.find(({ folded }) => folded.includes(missing));
  return { score, ...(name && { matchedText: name.shown }) };
}
