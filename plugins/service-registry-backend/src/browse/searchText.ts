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

/** Score of a word that does not stand anywhere. */
export const NOT_FOUND = 255;

/** Prepares an entry's words for {@link scoreOfTerm}. */
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

/**
 * How well a word fits, lower is better: start of the title before start of a
 * word in it, before aliases and keys, before parts of words, before the rest.
 *
 * @returns {@link NOT_FOUND} where it does not stand at all
 */
export function scoreOfTerm(text: SearchText, term: string): number {
  if (!text.all.includes(term)) {
    return NOT_FOUND;
  }
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

/** The name that an entry was found by, where its title does not have one of the words. */
export function matchedName(
  text: SearchText,
  terms: string[],
): string | undefined {
  const missing = terms.find(term => !text.title.includes(term));
  return (
    missing && text.names.find(({ folded }) => folded.includes(missing))?.shown
  );
}
