import { CsvError, parse } from 'csv-parse';
import { Readable } from 'stream';
import { pipeline } from 'stream/promises';
import { setImmediate } from 'timers/promises';
import { decodeText, TextEncoding } from './decodeText';
import { Delimiter, DELIMITERS, detectDelimiter } from './detectDelimiter';
import { fileError } from './fileError';
import { unprotectCell } from './protectedCell';

/** One row below the header. */
export interface CsvRow {
  /** Line of the file where the row begins; the first line is 1. */
  line: number;
  /** Cells by column; empty ones at the end are missing. */
  cells: string[];
  /** Holds more values than the header has columns: something is misplaced. */
  surplus: boolean;
}

/** A file as it was read. Rows without any value are left out. */
export interface CsvTable {
  encoding: TextEncoding;
  delimiter: Delimiter;
  /** Headers by column, trimmed; a column may be without one. */
  headers: string[];
  rows: CsvRow[];
}

const MAX_COLUMNS = 300;

/** Bytes parsed before others get a turn. */
const SLICE_SIZE = 64 * 1024;

/** Also in quotation marks, and as a spreadsheet writes it: with the separators of empty cells behind it. */
const SEPARATOR_LINE = /^("?)sep=(;|,|\t)\1[;,\t]*(?:\r\n|\r|\n)/i;

async function* inSlices(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += SLICE_SIZE) {
    yield bytes.subarray(start, start + SLICE_SIZE);
    await setImmediate();
  }
}

function countLineBreaks(cells: string[]): number {
  return cells.reduce(
    (sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0),
    0,
  );
}

function withoutEmptyEnd(cells: string[]): string[] {
  const last = cells.findLastIndex(cell => cell.trim() !== '');
  return cells.slice(0, last + 1);
}

/** Collects records into a table and keeps count of lines. */
class TableReader {
  #line: number;
  #headers: string[] | undefined;
  readonly #rows: CsvRow[] = [];

  constructor(firstLine: number, private readonly maxRows: number) {
    this.#line = firstLine;
  }

  /** Line where the record begins that is read next. */
  get line(): number {
    return this.#line;
  }

  add(record: string[]): void {
    const line = this.#line;
    this.#line += 1 + countLineBreaks(record);
    const cells = withoutEmptyEnd(record).map(unprotectCell);
    if (cells.length === 0) {
      return;
    }
    if (cells.length > MAX_COLUMNS) {
      throw fileError('file_too_many_columns', { maximum: MAX_COLUMNS });
    }
    if (!this.#headers) {
      // Columns without a header stay until no row is found to use them.
      this.#headers = record
        .slice(0, MAX_COLUMNS)
        .map(header => unprotectCell(header).trim());
    } else {
      const width = this.#headers.length;
      this.#rows.push({
        line,
        cells: cells.slice(0, width),
        surplus: cells.length > width,
      });
    }
    if (this.#rows.length > this.maxRows) {
      throw fileError('file_too_many_rows', { maximum: this.maxRows });
    }
  }

  finish(): Pick<CsvTable, 'headers' | 'rows'> {
    if (!this.#rows.length) {
      throw fileError('file_without_rows');
    }
    const headers = this.#headers ?? [];
    const used = this.#rows.reduce(
      (widest, { cells }) => Math.max(widest, cells.length),
      withoutEmptyEnd(headers).length,
    );
    return { headers: headers.slice(0, used), rows: this.#rows };
  }
}

/**
 * Reads a CSV file: UTF-8 with or without byte order mark or Windows-1252; `;`,
 * `,` or tab, as a `sep=` line says or the rows suggest; texts in quotation
 * marks may hold line breaks. A quotation mark inside of an unquoted text is
 * taken as it is. Gives others a turn while it works.
 *
 * @throws FieldsError on `file` when it cannot be read to the end, with the
 *   line where that is known
 */
export async function readCsv(
  bytes: Buffer,
  options: { maxRows: number },
): Promise<CsvTable> {
  const { text, encoding } = decodeText(bytes);
  const separatorLine = SEPARATOR_LINE.exec(text);
  const content = separatorLine ? text.slice(separatorLine[0].length) : text;
  const delimiter =
    DELIMITERS.find(candidate => candidate === separatorLine?.[2]) ??
    detectDelimiter(content);
  const reader = new TableReader(separatorLine ? 2 : 1, options.maxRows);
  try {
    await pipeline(
      Readable.from(inSlices(Buffer.from(content, 'utf-8'))),
      parse({
        delimiter,
        record_delimiter: ['\r\n', '\n', '\r'],
        relax_column_count: true,
        relax_quotes: true,
      }),
      async (records: AsyncIterable<string[]>) => {
        for await (const record of records) {
          reader.add(record);
        }
      },
    );
  } catch (error) {
    if (error instanceof CsvError && error.code === 'CSV_QUOTE_NOT_CLOSED') {
      throw fileError('file_quote_not_closed', { line: reader.line });
    }
    throw error;
  }
  return { encoding, delimiter, ...reader.finish() };
}
