import { InputError } from '@backstage/errors';
import { CsvRow } from '@rathaus/rathaus-node';

/**
 * Columns that are read, by the names they have in the list of the whole state
 * and in extracts of it (in lower case). Others are left alone.
 */
const COLUMNS = {
  number: ['schulnummer'],
  name1: ['schulbezeichnung_1'],
  name2: ['schulbezeichnung_2'],
  name3: ['schulbezeichnung_3'],
  shortName: ['kurzbezeichnung'],
  /** The key of the form; its name where there is a column for the key, too. */
  form: ['schulform'],
  formKey: ['schulform_key', 'schulformschluessel'],
  street: ['strasse'],
  postcode: ['plz'],
  town: ['ort'],
  district: ['ortsteil'],
  areaCode: ['telefonvorwahl'],
  phone: ['telefon'],
  email: ['e-mail', 'email'],
  homepage: ['homepage'],
  operatorNumber: ['traegernummer'],
  operatorName: ['traeger'],
  municipality: ['gemeindeschluessel'],
  operationKey: ['schulbetriebsschluessel', 'schulbetrieb_key'],
  operationDate: ['schulbetriebsdatum', 'schulbetrieb_datum'],
} satisfies Record<string, string[]>;

/** A column that is read. */
export type Column = keyof typeof COLUMNS;

/** Without these there is no telling what school it is, whose, and whether it is open. */
const REQUIRED: Column[] = [
  'number',
  'name1',
  'form',
  'street',
  'postcode',
  'town',
  'operatorNumber',
  'municipality',
  'operationKey',
  'operationDate',
];

/** One row of the list. */
export interface ListRow {
  /** Line of the file. */
  line: number;
  /** What the row says, trimmed; empty where it says nothing. */
  cell(column: Column): string;
  /** The row has more values than there are columns, so none is surely in its place. */
  misplaced: boolean;
}

function columnsOf(headers: string[]): Map<Column, number> {
  const wanted = new Map<string, Column>();
  for (const column of Object.keys(COLUMNS).filter(isColumn)) {
    COLUMNS[column].forEach(name => wanted.set(name, column));
  }
  const found = new Map<Column, number>();
  headers.forEach((header, index) => {
    const column = wanted.get(header.toLocaleLowerCase('de'));
    if (column && found.has(column)) {
      throw new InputError(`The school list has the column ${header} twice`);
    }
    if (column) {
      found.set(column, index);
    }
  });
  return found;
}

function isColumn(text: string): text is Column {
  return text in COLUMNS;
}

/**
 * Finds the columns of the official list, whatever their order.
 *
 * @throws InputError naming the columns that are missing or there twice
 */
export function listRows(table: {
  headers: string[];
  rows: CsvRow[];
}): ListRow[] {
  const found = columnsOf(table.headers);
  const missing = REQUIRED.filter(column => !found.has(column)).map(
    column => COLUMNS[column][0],
  );
  if (missing.length) {
    throw new InputError(
      `The school list lacks the column${
        missing.length > 1 ? 's' : ''
      } ${missing.join(', ')}; it has ${table.headers.join(', ')}`,
    );
  }
  return table.rows.map(({ line, cells, surplus }) => ({
    line,
    misplaced: surplus,
    cell: column => cells[found.get(column) ?? -1]?.trim() ?? '',
  }));
}
