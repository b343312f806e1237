import { Facet } from '@rathaus/plugin-service-registry-common';
import { IndexedEntry } from './IndexedEntry';
import { TermScores } from './TermScores';

/**
 * One facet of all entries, dictionary-coded: row `i` has the values
 * `sets[codes[i]]`. Most sets hold one value; audiences are sets proper.
 */
export interface FacetColumn {
  sets: ReadonlyArray<readonly string[]>;
  codes: Uint32Array;
}

/** All entries sorted by title, with columns that count fast. */
export interface EntryTable {
  entries: readonly IndexedEntry[];
  columns: Record<Facet, FacetColumn>;
  /** 1 where the entry is retired, by row. */
  retired: Uint8Array;
  termScores: TermScores;
  /** The rows of entities, by their full refs. */
  rowsByRef: () => ReadonlyMap<string, number>;
  /** Row numbers from the longest unchanged entry to the latest change. */
  byUpdatedAt: () => Uint32Array;
}

function columnOf(entries: readonly IndexedEntry[], facet: Facet): FacetColumn {
  const codeOf = new Map<string, number>();
  const sets: Array<readonly string[]> = [];
  const codes = new Uint32Array(entries.length);
  entries.forEach((entry, row) => {
    const values = entry.facets[facet];
    const key = values.join('\n');
    let code = codeOf.get(key);
    if (code === undefined) {
      code = sets.length;
      codeOf.set(key, code);
      sets.push(values);
    }
    codes[row] = code;
  });
  return { sets, codes };
}

function rowsByUpdatedAt(entries: readonly IndexedEntry[]): Uint32Array {
  const changedAt = entries.map(entry => Date.parse(entry.summary.updatedAt));
  return Uint32Array.from(entries.keys()).sort(
    (a, b) => changedAt[a] - changedAt[b] || a - b,
  );
}

/** Builds the table; `entries` come sorted by title. */
export function createEntryTable(entries: readonly IndexedEntry[]): EntryTable {
  let byUpdatedAt: Uint32Array | undefined;
  let rowsByRef: ReadonlyMap<string, number> | undefined;
  const column = (facet: Facet) => columnOf(entries, facet);
  return {
    entries,
    termScores: new TermScores(entries),
    retired: Uint8Array.from(entries, ({ summary }) =>
      summary.retiredAt === undefined ? 0 : 1,
    ),
    columns: {
      type: column('type'),
      owner: column('owner'),
      audience: column('audience'),
      lifecycle: column('lifecycle'),
      responsibility: column('responsibility'),
    },
    rowsByRef: () =>
      (rowsByRef ??= new Map(
        entries.map(({ summary }, row) => [summary.entityRef, row]),
      )),
    byUpdatedAt: () => (byUpdatedAt ??= rowsByUpdatedAt(entries)),
  };
}
