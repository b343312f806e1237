import { MAX_TERM_LENGTH } from '@rathaus/plugin-search-common';

/** What the page's address says. */
export interface SearchAddress {
  /** The words; empty when nothing was asked yet. */
  words: string;
  /** Ids of kinds of documents; none for all. */
  kinds: string[];
  /** Full refs of Fachbereiche; none for all. */
  departments: string[];
  /** Where the page of results begins, as the engine says it. */
  cursor?: string;
}

const WORDS = 'q';
const KIND = 'art';
const DEPARTMENT = 'fachbereich';
const CURSOR = 'ab';

/** Most values that an address may name of a kind. */
const MAX_VALUES = 50;

/** Fachbereiche are groups of the town, so that their names say enough. */
const USUAL_REF = 'group:default/';

function allOf(params: URLSearchParams, name: string): string[] {
  return [...new Set(params.getAll(name).filter(Boolean))].slice(0, MAX_VALUES);
}

/** Reads the query of the page's address; what makes no sense is left out. */
export function readAddress(params: URLSearchParams): SearchAddress {
  return {
    words: (params.get(WORDS) ?? '').trim().slice(0, MAX_TERM_LENGTH),
    kinds: allOf(params, KIND),
    departments: allOf(params, DEPARTMENT).map(name =>
      name.includes(':') ? name : `${USUAL_REF}${name}`,
    ),
    cursor: params.get(CURSOR) || undefined,
  };
}

/** Writes the query of the page's address. */
export function writeAddress(
  address: Pick<SearchAddress, 'words'> & Partial<SearchAddress>,
): string {
  const { words, kinds = [], departments = [], cursor } = address;
  const params = new URLSearchParams();
  if (words) {
    params.set(WORDS, words);
  }
  kinds.forEach(kind => params.append(KIND, kind));
  departments.forEach(ref => {
    const name = ref.slice(USUAL_REF.length);
    const isUsual = ref.startsWith(USUAL_REF) && name && !name.includes(':');
    params.append(DEPARTMENT, isUsual ? name : ref);
  });
  if (cursor) {
    params.set(CURSOR, cursor);
  }
  return `?${params}`;
}

/** Whatever is narrowed or widened leads back to the first page of results. */
export function changeAddress(
  address: SearchAddress,
  change: Partial<Omit<SearchAddress, 'cursor'>>,
): SearchAddress {
  return { ...address, cursor: undefined, ...change };
}

/** With a value that was missing, without one that was there. */
export function toggled(values: readonly string[], value: string): string[] {
  return values.includes(value)
    ? values.filter(other => other !== value)
    : [...values, value];
}
