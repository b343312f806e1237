import { schoolNumber } from '@rathaus/rathaus-common';
import { readCsv } from '@rathaus/rathaus-node';
import { ListRow, listRows } from './listRows';

/** Rows of a list; the whole state has fewer than 6,000 schools. */
const MAX_ROWS = 50_000;

/** The rows of the official list by the number of the school. */
export interface SchoolList {
  rows: Map<string, ListRow>;
  /** Rows that are of no school, or of one that the list has already. */
  problems: string[];
}

/**
 * Reads the official list (Schulgrunddaten NRW): that of the whole state, with
 * a `sep=` line and an empty last column, or an extract of it.
 *
 * @throws InputError when it cannot be read, or lacks a column, which it names
 */
export async function readSchoolList(bytes: Buffer): Promise<SchoolList> {
  const table = await readCsv(bytes, { maxRows: MAX_ROWS });
  const rows = new Map<string, ListRow>();
  const problems: string[] = [];
  for (const row of listRows(table)) {
    const number = row.cell('number');
    if (!schoolNumber.safeParse(number).success) {
      problems.push(`Line ${row.line}: "${number}" is no Schulnummer`);
    } else if (rows.has(number)) {
      problems.push(`Line ${row.line}: school ${number} is there already`);
    } else {
      rows.set(number, row);
    }
  }
  return { rows, problems };
}
