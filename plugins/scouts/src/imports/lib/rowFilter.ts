import {
  POST_ROW_STATUSES,
  PostImportResult,
} from '@rathaus/plugin-scouts-common';

/** Which rows of a checked file are shown. */
export const ROW_FILTERS = ['all', ...POST_ROW_STATUSES] as const;
export type RowFilter = (typeof ROW_FILTERS)[number];

/** A row of a checked file. */
export type ImportedRow = PostImportResult['rows'][number];

/** Whoever has something to correct sees that first. */
export function firstFilter({ counts }: PostImportResult): RowFilter {
  return counts.faulty > 0 ? 'faulty' : 'all';
}

/** The rows that a filter lets through, in the order of the file. */
export function filterRows(
  { rows }: PostImportResult,
  filter: RowFilter,
): ImportedRow[] {
  return rows.filter(({ status }) => filter === 'all' || status === filter);
}
