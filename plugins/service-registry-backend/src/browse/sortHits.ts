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

/** The rows in the order in which they stand in a list of all rows. */
function inOrderOf(all: Uint32Array, rows: number[]): number[] {
  const wanted = new Uint8Array(all.length);
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
 * @param scoreOf - rating of a match, lower is better; missing without a
 *   search word, when relevance means the order of the titles
 */
export function sortHits(
  table: EntryTable,
  rows: number[],
  options: {
    sort: SortOrder;
    ownerTitle: (ref: string) => string | undefined;
    scoreOf?: (row: number) => number;
  },
): number[] {
  const { sort, ownerTitle, scoreOf } = options;
  switch (sort) {
    case 'relevance':
      return scoreOf ? sortByGroup(rows, scoreOf) : rows;
    case '-title':
      return rows.reverse();
    case 'owner':
      return sortByOwner(table, rows, ownerTitle);
    case 'updatedAt':
    case '-updatedAt': {
      const sorted = inOrderOf(table.byUpdatedAt(), rows);
      return sort === 'updatedAt' ? sorted : sorted.reverse();
    }
    default:
      return rows;
  }
}
