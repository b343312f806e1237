import {
  EntryFilter,
  Facet,
  FACETS,
  SortOrder,
} from '@rathaus/plugin-service-registry-common';
import { IndexedEntry } from './IndexedEntry';
import { containsAll, rateMatch, searchTerms } from './searchText';

/** How often each value of each facet occurs. */
export type FacetCounts = Record<Facet, Map<string, number>>;

/** An entry found, with the keys that it is sorted by. */
export interface Hit {
  entry: IndexedEntry;
  sortKeys: readonly [string | number, string];
  matchedText?: string;
}

export interface BrowseHits {
  /** All entries that fit, sorted. */
  hits: Hit[];
  counts: FacetCounts;
}

export interface BrowseOptions {
  /** Readable name of an owner; sorting by owner goes by it. */
  ownerTitle: (ref: string) => string | undefined;
  /** Entries for which this says no do not exist for the reader. */
  mayRead: (entry: IndexedEntry) => boolean;
}

function countInto(counts: Map<string, number>, values: readonly string[]) {
  for (const value of values) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
}

function wantedValues(filter: EntryFilter): Array<[Facet, Set<string>]> {
  return FACETS.filter(facet => filter[facet].length > 0).map(facet => [
    facet,
    new Set<string>(filter[facet]),
  ]);
}

/** The facets whose filter the entry does not meet; at most two are named. */
function missedFacets(
  entry: IndexedEntry,
  wanted: Array<[Facet, Set<string>]>,
): Facet[] {
  const missed: Facet[] = [];
  for (const [facet, values] of wanted) {
    if (!entry.facets[facet].some(value => values.has(value))) {
      missed.push(facet);
      if (missed.length === 2) {
        break;
      }
    }
  }
  return missed;
}

function toHit(
  entry: IndexedEntry,
  sort: SortOrder,
  terms: string[],
  options: BrowseOptions,
): Hit {
  const match = terms.length ? rateMatch(entry.search, terms) : { score: 0 };
  const keys = {
    relevance: match.score,
    title: '',
    '-title': '',
    updatedAt: entry.summary.updatedAt,
    '-updatedAt': entry.summary.updatedAt,
    owner: options.ownerTitle(entry.owner) ?? entry.owner,
  };
  return {
    entry,
    sortKeys: [keys[sort], entry.titleKey],
    matchedText: 'matchedText' in match ? match.matchedText : undefined,
  };
}

/** Order of two hits by their sort keys; `-` orders run the other way round. */
export function compareSortKeys(
  a: Hit['sortKeys'],
  b: Hit['sortKeys'],
  sort: SortOrder,
): number {
  const direction = sort.startsWith('-') ? -1 : 1;
  for (const i of [0, 1]) {
    if (a[i] !== b[i]) {
      return a[i] < b[i] ? -direction : direction;
    }
  }
  return 0;
}

/**
 * Filters, counts and sorts in one pass over the entries.
 *
 * A facet's counts ignore the facet's own filter, so that they say what
 * another choice would bring. Hence an entry that misses exactly one facet
 * counts there, and one that misses none counts everywhere.
 *
 * @param entries - sorted by title already
 */
export function browseEntries(
  entries: readonly IndexedEntry[],
  filter: EntryFilter,
  options: BrowseOptions,
): BrowseHits {
  const terms = searchTerms(filter.q);
  const wanted = wantedValues(filter);
  const names = filter.name.length ? new Set(filter.name) : undefined;
  const origins = new Set<string>(filter.origin);
  const counts: FacetCounts = {
    type: new Map(),
    owner: new Map(),
    audience: new Map(),
    lifecycle: new Map(),
    responsibility: new Map(),
  };
  const hits: Hit[] = [];
  for (const entry of entries) {
    const missed = missedFacets(entry, wanted);
    if (
      missed.length < 2 &&
      Boolean(entry.summary.retiredAt) === filter.retired &&
      (!names || names.has(entry.summary.name)) &&
      (!origins.size || origins.has(entry.summary.origin)) &&
      containsAll(entry.search, terms) &&
      options.mayRead(entry)
    ) {
      if (missed.length === 0) {
        hits.push(toHit(entry, filter.sort, terms, options));
        FACETS.forEach(facet => countInto(counts[facet], entry.facets[facet]));
      } else {
        countInto(counts[missed[0]], entry.facets[missed[0]]);
      }
    }
  }
  const sortedAlready =
    filter.sort === 'title' || (filter.sort === 'relevance' && !terms.length);
  if (!sortedAlready) {
    hits.sort((a, b) => compareSortKeys(a.sortKeys, b.sortKeys, filter.sort));
  }
  return { hits, counts };
}
