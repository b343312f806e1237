/** A column of the file. Its heading is the same in every language: it is what the server reads. */
export interface FileColumn {
  /** Name of the field in what the server says about a row. */
  field: 'department' | 'title' | 'person' | 'from' | 'decision' | 'deputy';
  heading: string;
}

/** The columns of the file, in the order in which the page describes them. */
export const FILE_COLUMNS: readonly FileColumn[] = [
  { field: 'department', heading: 'Fachbereich' },
  { field: 'title', heading: 'Stelle' },
  { field: 'person', heading: 'Name' },
  { field: 'from', heading: 'seit' },
  { field: 'decision', heading: 'Beschluss' },
  { field: 'deputy', heading: 'Stellvertretung' },
];

/** Columns that only few files have. */
const RARE_HEADINGS: ReadonlyMap<string, string> = new Map([
  ['deputyFrom', 'Stellvertretung von'],
  ['deputyTo', 'Stellvertretung bis'],
]);

/** Heading of the column that a field is read from; undefined for what concerns the whole row. */
export function headingOf(field: string): string | undefined {
  return (
    FILE_COLUMNS.find(column => column.field === field)?.heading ??
    RARE_HEADINGS.get(field)
  );
}
