import {
  EntryFilter,
  Facet,
  FACETS,
} from '@rathaus/plugin-service-registry-common';
import { EntryTable, FacetColumn } from './EntryTable';
import { IndexedEntry } from './IndexedEntry';
import { sortHits } from './sortHits';
import { NOT_FOUND, searchTerms } from './searchText';
import { rateRow } from './TermScores';

/** How often each value of each facet occurs. */
export type FacetCounts = Record<Facet, Map<string, number>>;

export interface BrowseHits {
  /** Rows of the table that fit, sorted. */
  rows: number[];
  counts: FacetCounts;
}

export interface BrowseOptions {
  /** Readable name of an owner; sorting by owner goes by it. */
  ownerTitle: (ref: string) => string | undefined;
  /** Entries for which this says no do not exist for the reader; without it, all do. */
  mayRead?: (entry: IndexedEntry) => boolean;
  /**
   * Full refs that the portal's search finds for the words, the best first: they fit, and come before those that only have
   * the words in them. Without it, the words alone decide.
   */
  found?: readonly string[];
}

/** A facet that the filter narrows: which codes of its column are wanted. */
interface Narrowing {
  facet: number;
  codes: Uint32Array;
  wanted: Uint8Array;
}

function narrowings(table: EntryTable, filter: EntryFilter): Narrowing[] {
  return FACETS.flatMap((name, facet) => {
    const chosen = new Set<string>(filter[name]);
    const { sets, codes } = table.columns[name];
    return chosen.size
      ? [
          {
            facet,
            codes,
            wanted: Uint8Array.from(sets, values =>
              values.some(value => chosen.has(value)) ? 1 : 0,
            ),
          },
        ]
      : [];
  });
}

/** None of the filters is missed, or several. Otherwise: the one facet. */
const NONE = -1;
const SEVERAL = -2;

function missedFacet(row: number, narrowed: Narrowing[]): number {
  let missed = NONE;
  for (const { facet, codes, wanted } of narrowed) {
    if (!wanted[codes[row]]) {
      if (missed !== NONE) {
        return SEVERAL;
      }
      missed = facet;
    }
  }
  return missed;
}

/** The conditions that are neither facets nor words. Most lists have none but the first. */
function otherConditions(
  { entries, retired }: EntryTable,
  filter: EntryFilter,
  { mayRead }: BrowseOptions,
): (row: number) => boolean {
  const conditions: Array<(entry: IndexedEntry) => boolean> = [];
  if (filter.name.length) {
    const names = new Set(filter.name);
    conditions.push(({ summary }) => names.has(summary.name));
  }
  if (filter.origin.length) {
    const origins = new Set<string>(filter.origin);
    conditions.push(({ summary }) => origins.has(summary.origin));
  }
  if (mayRead) {
    conditions.push(mayRead);
  }
  const wanted = filter.retired ? 1 : 0;
  return conditions.length
    ? row =>
        retired[row] === wanted && conditions.every(fits => fits(entries[row]))
    : row => retired[row] === wanted;
}

function countsByValue({ sets }: FacetColumn, countsByCode: Uint32Array) {
  const counts = new Map<string, number>();
  countsByCode.forEach((count, code) => {
    if (count) {
      for (const value of sets[code]) {
        counts.set(value, (counts.get(value) ?? 0) + count);
      }
    }
  });
  return counts;
}

/** What the search has found: its rows, the best first, and 1 by row where it is among them. */
interface FoundRows {
  ranked: readonly number[];
  marks: Uint8Array;
}

function foundRows(
  table: EntryTable,
  refs: readonly string[] | undefined,
): FoundRows {
  const marks = new Uint8Array(table.entries.length);
  if (!refs?.length) {
    return { ranked: [], marks };
  }
  const rowOf = table.rowsByRef();
  const ranked: number[] = [];
  for (const ref of refs) {
    const row = rowOf.get(ref);
    if (row !== undefined && !marks[row]) {
      marks[row] = 1;
      ranked.push(row);
    }
  }
  return { ranked, marks };
}

/**
 * Filters, counts and sorts in one pass over the table.
 *
 * A facet's counts ignore the facet's own filter, so that they say what
 * another choice would bring. Hence an entry that misses exactly one facet
 * counts there, and one that misses none counts everywhere.
 */
export function browseEntries(
  table: EntryTable,
  filter: EntryFilter,
  options: BrowseOptions,
): BrowseHits {
  const terms = searchTerms(filter.q);
  const narrowed = narrowings(table, filter);
  const scores = terms.map(term => table.termScores.of(term));
  const found = foundRows(table, options.found);
  const fits = otherConditions(table, filter, options);
  const columns = FACETS.map(facet => table.columns[facet]);
  const tallies = columns.map(({ sets }) => new Uint32Array(sets.length));

  const rows: number[] = [];
  // Touches columns only, never the entries: ten thousand rows at every letter typed.
  for (let row = 0; row < table.entries.length; row++) {
    const missed = missedFacet(row, narrowed);
    if (
      missed === SEVERAL ||
      (!found.marks[row] && rateRow(scores, row) === NOT_FOUND) ||
      !fits(row)
    ) {
      continue;
    }
    if (missed === NONE) {
      rows.push(row);
      for (let i = 0; i < columns.length; i++) {
        tallies[i][columns[i].codes[row]] += 1;
      }
    } else {
      tallies[missed][columns[missed].codes[row]] += 1;
    }
  }

  const countsOf = (facet: Facet) => {
    const i = FACETS.indexOf(facet);
    return countsByValue(columns[i], tallies[i]);
  };
  return {
    rows: sortHits(table, rows, {
      sort: filter.sort,
      ownerTitle: options.ownerTitle,
      ranked: found.ranked,
      scoreOf: scores.length ? row => rateRow(scores, row) : undefined,
    }),
    counts: {
      type: countsOf('type'),
      owner: countsOf('owner'),
      audience: countsOf('audience'),
      lifecycle: countsOf('lifecycle'),
      responsibility: countsOf('responsibility'),
    },
  };
}
