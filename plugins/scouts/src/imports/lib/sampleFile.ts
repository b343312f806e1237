import { toCsv } from '@rathaus/rathaus-react';
import { FILE_COLUMNS, FileColumn } from './fileColumns';

type SampleRow = Partial<Record<FileColumn['field'], string>>;

/**
 * A small file that shows how a post with somebody in office and a vacant one are written.
 *
 * @param departments - names that the portal knows; the file uses the first ones
 */
export function sampleFile(departments: readonly string[]): string {
  const [first = 'Bürgerservice', second = first] = departments;
  const rows: SampleRow[] = [
    {
      department: first,
      title: 'Digital Scout',
      person: 'erika.beispiel@stadt.example',
      from: '01.03.2026',
      decision: 'Verfügung vom 20.02.2026',
      deputy: 'Beispiel, Otto',
    },
    { department: second, title: 'Digital Scout' },
  ];
  return toCsv([
    FILE_COLUMNS.map(({ heading }) => heading),
    ...rows.map(row => FILE_COLUMNS.map(({ field }) => row[field] ?? '')),
  ]);
}
