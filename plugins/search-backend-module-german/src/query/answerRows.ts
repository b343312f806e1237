import { IndexableDocument } from '@backstage/plugin-search-common';

/** A document that was found. */
export interface FoundDocument {
  type: string;
  document: IndexableDocument;
}

/** How many documents of those found have a value. */
export interface FacetCount {
  value: string;
  count: number;
}

/** One row of an answer of the database, which says several things at once. */
export interface AnswerRow {
  kind: 'document' | 'ref' | 'all' | 'type' | 'department';
  /** Type of the document, ref, the value that is counted, or the points of the best of all. */
  value: string | null;
  /** Place of the document, or how many there are. */
  number: number | string | null;
  content: string | IndexableDocument | null;
}

/** What is said of all documents: how many were asked for, and the points of the best, whether it is asked for or not. */
export function summaryIn(rows: readonly AnswerRow[]): {
  total: number;
  best: number;
} {
  const row = rows.find(({ kind }) => kind === 'all');
  return { total: Number(row?.number ?? 0), best: Number(row?.value ?? 0) };
}

/** How many there are of each value, the most first. */
export function countsIn(
  rows: readonly AnswerRow[],
  kind: AnswerRow['kind'],
): FacetCount[] {
  return rows
    .flatMap(row =>
      row.kind === kind && row.value !== null
        ? [{ value: row.value, count: Number(row.number) }]
        : [],
    )
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}

/** The refs, in their order. */
export function refsIn(rows: readonly AnswerRow[]): string[] {
  return inOrder(rows, 'ref').flatMap(({ value }) => value ?? []);
}

/** The documents, in their order. */
export function documentsIn(rows: readonly AnswerRow[]): FoundDocument[] {
  return inOrder(rows, 'document').flatMap(({ value, content }) =>
    value === null || content === null
      ? []
      : [
          {
            type: value,
            document:
              typeof content === 'string' ? JSON.parse(content) : content,
          },
        ],
  );
}

function inOrder(
  rows: readonly AnswerRow[],
  kind: AnswerRow['kind'],
): AnswerRow[] {
  return rows
    .filter(row => row.kind === kind)
    .sort((a, b) => Number(a.number) - Number(b.number));
}
