import { ListColumn } from './sorting';

/** The columns as the table has them; what stands in one cell is sorted from one head. */
export const TABLE_COLUMNS = [
  { id: 'item', sorts: ['number', 'title', 'schools'] },
  { id: 'category', sorts: ['category'], width: 172 },
  { id: 'column', sorts: ['column'], width: 150 },
  { id: 'assignee', sorts: ['assignee'], width: 150 },
  { id: 'dueDate', sorts: ['dueDate'], width: 156 },
  { id: 'money', sorts: ['own', 'funding'], width: 190 },
] as const satisfies readonly {
  id: string;
  sorts: readonly ListColumn[];
  /** In pixels; the first column takes what is left. */
  width?: number;
}[];
