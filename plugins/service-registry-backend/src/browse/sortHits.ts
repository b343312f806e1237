import { SortOrder } from '@rathaus/plugin-service-registry-common';
import { EntryTable } from './EntryTable';
import { sortKey } from './sortKey';

/** Groups rows by a key, groups in the order of their keys, rows as they came. */
function sortByGroup<K extends string | number>(
  rows: number[],
  keyOf: (row: number) => K,
): number[] {
  const groups = new Map<K, number[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) {
      group.push(row);
    } else {
      groups.set(key, [row]);
    }
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, group]) => group);
}

/** Those of the rows that stand in a list, in its order. */
function inOrderOf(
  table: EntryTable,
  all: Iterable<number>,
  rows: number[],
): number[] {
  const wanted = new Uint8Array(table.entries.length);
  for (const row of rows) {
    wanted[row] = 1;
  }
  const sorted: number[] = [];
  for (const row of all) {
    if (wanted[row]) {
      sorted.push(row);
    }
  }
  return sorted;
}

/** What the search has found in its order, then the others by how well they fit. */
function sortByRelevance(
  table: EntryTable,
  rows: number[],
  ranked: readonly number[],
  scoreOf: (row: number) => number,
): number[] {
  if (ranked.length === 0) {
    return sortByGroup(rows, scoreOf);
  }
  const first = inOrderOf(table, ranked, rows);
  const isFirst = new Set(first);
  const others = rows.filter(row => !isFirst.has(row));
  return [...first, ...sortByGroup(others, scoreOf)];
}

/** Sorts by the owners' names, looking each of them up once. */
function sortByOwner(
  table: EntryTable,
  rows: number[],
  ownerTitle: (ref: string) => string | undefined,
): number[] {
  const { sets, codes } = table.columns.owner;
  const keys = sets.map(([owner]) =>
    sortKey(ownerTitle(owner) ?? owner, owner),
  );
  return sortByGroup(rows, row => keys[codes[row]]);
}

/**
 * Sorts rows of the table that come in the order of the titles. No order
 * compares more than a few group keys, so that ten thousand hits cost no more
 * than a pass over them.
 *
 * @param ranked - rows that the search has found, the best first
 * @param scoreOf - rating of a match, lower is better; missing without a
 *   search word, when relevance means the order of the titles
 */
export function sortHits(
  table: EntryTable,
  rows: number[],
  options: {
    sort: SortOrder;
    ownerTitle: (ref: string) => string | undefined;
    ranked: readonly number[];
    scoreOf?: (row: number) => number;
  },
): number[] {
  const { sort, ownerTitle, ranked, scoreOf } = options;
  switch (sort) {
    case 'relevance':
      return scoreOf ? sortByRelevance(table, rows, ranked, scoreOf) : rows;
    case '-title':
      return rows.reverse();
    case 'owner':
      return sortByOwner(table, rows, ownerTitle);
    case 'updatedAt':
    case '-updatedAt': {
      const sorted = inOrderOf(table, table.byUpdatedAt(), rows);
      return sort === 'updatedAt' ? sorted : sorted.reverse();
    }
    default:
      return rows;
  }
}
