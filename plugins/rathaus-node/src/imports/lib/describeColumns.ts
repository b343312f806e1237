import { ImportJob } from '@rathaus/rathaus-common';
import { CsvTable } from '../../csv/readCsv';

const SAMPLES = 3;
const SAMPLE_LENGTH = 80;
/** Rows in which samples are looked for. */
const SAMPLE_ROWS = 200;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const characters = [...line];
  return characters.length > SAMPLE_LENGTH
    ? `${characters.slice(0, SAMPLE_LENGTH).join('')}…`
    : line;
}

/** The columns of a file with a few different values of each. */
export function describeColumns(
  table: Pick<CsvTable, 'headers' | 'rows'>,
): ImportJob['columns'] {
  const rows = table.rows.slice(0, SAMPLE_ROWS);
  return table.headers.map((header, index) => {
    const values = rows.map(row => shorten(row.cells[index] ?? ''));
    return {
      index,
      header: shorten(header),
      samples: [...new Set(values.filter(Boolean))].slice(0, SAMPLES),
    };
  });
}
