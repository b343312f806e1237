/** What the page's address says. */
export interface SearchAddress {
  /** The words; empty when nothing was asked yet. */
  words: string;
  /** Id of a kind of documents; missing for all. */
  kind?: string;
  /** Where the page of results begins, as the engine says it. */
  cursor?: string;
}

const WORDS = 'q';
const KIND = 'art';
const CURSOR = 'ab';

/** Longest text that the search takes. */
export const MAX_WORDS = 100;

/** Reads the query of the page's address; what makes no sense is left out. */
export function readAddress(params: URLSearchParams): SearchAddress {
  return {
    words: (params.get(WORDS) ?? '').trim().slice(0, MAX_WORDS),
    kind: params.get(KIND) || undefined,
    cursor: params.get(CURSOR) || undefined,
  };
}

/** Writes the query of the page's address. */
export function writeAddress(address: SearchAddress): string {
  const { words, kind, cursor } = address;
  const params = new URLSearchParams();
  if (words) {
    params.set(WORDS, words);
  }
  if (kind) {
    params.set(KIND, kind);
  }
  if (cursor) {
    params.set(CURSOR, cursor);
  }
  return `?${params}`;
}
