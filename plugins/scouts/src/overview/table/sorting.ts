import { DepartmentFigures } from '@rathaus/plugin-scouts-common';
import { Figure, valueOf } from '../lib/figures';

/** The columns of figures, in their order. */
export const COLUMNS = [
  'posts',
  'vacantPosts',
  'coverage',
  'postsInProcedure',
  'entries',
  'overdueEntries',
  'incompleteEntries',
  'doubtfulEntries',
  'openProposals',
] as const satisfies readonly (Figure | 'posts' | 'entries')[];
export type Column = (typeof COLUMNS)[number];

/** What the table is sorted by. */
export interface Sorting {
  column: Column | 'department';
  descending: boolean;
}

const BY_NAME: Sorting = { column: 'department', descending: false };

/** The value in a cell; undefined for coverage without posts. */
export function cellOf(
  counts: Omit<DepartmentFigures, 'department' | 'departmentTitle'>,
  column: Column,
): number | undefined {
  return column === 'posts' || column === 'entries'
    ? counts[column]
    : valueOf(counts, column);
}

/** Reads the sorting from an address (`-overdueEntries` is descending); what is no column means by name. */
export function readSorting(text: string | null): Sorting {
  const descending = text?.startsWith('-') ?? false;
  const name = text?.replace(/^-/, '');
  const column = COLUMNS.find(candidate => candidate === name);
  if (column) {
    return { column, descending };
  }
  return name === 'department' ? { ...BY_NAME, descending } : BY_NAME;
}

/** Writes the sorting for an address; undefined for the usual one. */
export function writeSorting(sorting: Sorting): string | undefined {
  const { column, descending } = sorting;
  return column === 'department' && !descending
    ? undefined
    : `${descending ? '-' : ''}${column}`;
}

/** The sorting after a click on a head: figures begin with the largest, names with A; a second click turns it round. */
export function nextSorting(
  sorting: Sorting,
  column: Sorting['column'],
): Sorting {
  return sorting.column === column
    ? { column, descending: !sorting.descending }
    : { column, descending: column !== 'department' };
}

/** Sorts departments; those without a value stand last, equal ones by name. */
export function sortDepartments(
  departments: readonly DepartmentFigures[],
  { column, descending }: Sorting,
): DepartmentFigures[] {
  const name = ({ department, departmentTitle }: DepartmentFigures) =>
    departmentTitle ?? department;
  const byName = (a: DepartmentFigures, b: DepartmentFigures) =>
    name(a).localeCompare(name(b), 'de');
  const direction = descending ? -1 : 1;
  return [...departments].sort((a, b) => {
    if (column === 'department') {
      return direction * byName(a, b);
    }
    const [x, y] = [cellOf(a, column), cellOf(b, column)];
    if (x === undefined || y === undefined) {
      return Number(x === undefined) - Number(y === undefined) || byName(a, b);
    }
    return direction * (x - y) || byName(a, b);
  });
}
