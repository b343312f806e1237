import { foldText } from '@rathaus/rathaus-common';
import { CsvTable, fileError } from '@rathaus/rathaus-node';

const COLUMNS = [
  'department',
  'title',
  'person',
  'from',
  'decision',
  'deputy',
  'deputyFrom',
  'deputyTo',
] as const;
type Column = (typeof COLUMNS)[number];

/** What a row says, as it is written there; empty where it says nothing. */
export interface PostRow extends Record<Column, string> {
  /** Line of the file, from 1. */
  line: number;
  /** Holds more values than there are columns. */
  surplus: boolean;
}

/** How towns head their columns, folded; the first one that a file has is taken. */
const HEADERS: Record<Column, string[]> = {
  department: [
    'fachbereich',
    'fb',
    'organisationseinheit',
    'amt',
    'dienststelle',
    'bereich',
  ],
  title: ['stelle', 'funktion', 'bezeichnung'],
  // What is unique comes first.
  person: [
    'benutzername',
    'kennung',
    'login',
    'e mail',
    'email',
    'mail',
    'e mail adresse',
    'name',
    'person',
    'digital scout',
    'scout',
  ],
  from: ['seit', 'ab', 'beginn', 'bestellt ab', 'bestellt am', 'bestellt seit'],
  decision: ['beschluss', 'ratsbeschluss', 'bestellung'],
  deputy: [
    'stellvertretung',
    'vertretung',
    'stellvertreter',
    'stellvertreterin',
  ],
  deputyFrom: [
    'stellvertretung von',
    'stellvertretung ab',
    'vertretung von',
    'vertretung ab',
  ],
  deputyTo: ['stellvertretung bis', 'vertretung bis'],
};

/** Which columns hold a value, in the order in which they are asked. */
function columnsFor(headers: string[], column: Column): number[] {
  const folded = headers.map(foldText);
  return HEADERS[column]
    .map(header => folded.indexOf(header))
    .filter(index => index >= 0);
}

/**
 * Finds the columns of a list of posts by their headings.
 *
 * @throws FieldsError on `file` when there is no column for the department or the person
 */
export function readPostRows({ headers, rows }: CsvTable): PostRow[] {
  const columns = new Map(
    COLUMNS.map(column => [column, columnsFor(headers, column)]),
  );
  if (!columns.get('department')?.length) {
    throw fileError('missing_column', { value: 'Fachbereich' });
  }
  if (!columns.get('person')?.length) {
    throw fileError('missing_column', { value: 'Name' });
  }
  return rows.map(({ line, surplus, cells }) => {
    const read = (column: Column) =>
      (columns.get(column) ?? [])
        .map(index => (cells[index] ?? '').trim())
        .find(cell => cell !== '') ?? '';
    return {
      line,
      surplus,
      department: read('department'),
      title: read('title'),
      person: read('person'),
      from: read('from'),
      decision: read('decision'),
      deputy: read('deputy'),
      deputyFrom: read('deputyFrom'),
      deputyTo: read('deputyTo'),
    };
  });
}
