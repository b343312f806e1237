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
  kind: 'document' | 'ref' | 'best' | 'total' | 'type' | 'department';
  /** Type of the document, ref, or the value that is counted. */
  value: string | null;
  /** Place of the document, points of the best, or how many there are. */
  number: number | string | null;
  content: string | IndexableDocument | null;
}

/** The number of the only row of a kind; undefined when there is none. */
export function numberIn(
  rows: readonly AnswerRow[],
  kind: AnswerRow['kind'],
): number | undefined {
  const number = rows.find(row => row.kind === kind)?.number ?? undefined;
  return number === undefined ? undefined : Number(number);
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
