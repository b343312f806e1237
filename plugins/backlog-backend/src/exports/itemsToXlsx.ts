import { ItemCard } from '@rathaus/plugin-backlog-common';
import writeExcelFile, { CellObject } from 'write-excel-file/node';
import { Cell, columnsOf, ExportContext } from './itemColumns';

const EURO = '#,##0.00\\ "€"';
const DAY = 'dd\\.mm\\.yyyy';
/** Widths in characters; amounts and days need room for their separators. */
const WIDTH_OF_FIGURES = 14;
const WIDEST = 50;
const PADDING = 2;

/**
 * write-excel-file 4.1 takes words that every JavaScript object knows, such as
 * `constructor`, for texts written already, and the file is broken. With a
 * space behind they are words like any other.
 */
function writable(text: string): string {
  return text in Object.prototype ? `${text} ` : text;
}

function written(cell: Cell): CellObject | null {
  switch (cell?.kind) {
    case 'cents':
      return { type: Number, value: cell.value / 100, format: EURO };
    case 'day':
      return {
        type: Date,
        value: new Date(`${cell.value}T00:00:00Z`),
        format: DAY,
      };
    case 'text':
      // As text, whatever it begins with: nothing in the file is a formula.
      return { type: String, value: writable(cell.value) };
    default:
      return null;
  }
}

function widthOf(header: string, cells: Cell[]): number {
  const widest = cells.reduce((width, cell) => {
    const length = cell?.kind === 'text' ? cell.value.length : WIDTH_OF_FIGURES;
    return cell ? Math.max(width, length) : width;
  }, header.length);
  return Math.min(widest, WIDEST) + PADDING;
}

/** Sheets have names of at most 31 characters, some they must not have, and no apostrophe at either end. */
function sheetName(title: string): string {
  const name = title
    .replace(/[\\/?*[\]:]/g, ' ')
    .slice(0, 31)
    .replace(/^[\s']+|[\s']+$/g, '');
  return name || 'Tafel';
}

/**
 * A board's items as an Excel file: amounts in euros and days as such, so that
 * they can be summed and sorted; the first row stays in sight.
 */
export async function itemsToXlsx(
  items: readonly ItemCard[],
  context: ExportContext,
): Promise<Buffer> {
  const columns = columnsOf(context.board).map(({ header, cell }) => ({
    header,
    cells: items.map(item => cell(item, context)),
  }));
  const head = columns.map(
    ({ header }): CellObject => ({
      type: String,
      value: header,
      fontWeight: 'bold',
    }),
  );
  const rows = items.map((_, row) =>
    columns.map(({ cells }) => written(cells[row])),
  );
  return writeExcelFile([head, ...rows], {
    sheet: sheetName(context.board.title),
    stickyRowsCount: 1,
    columns: columns.map(({ header, cells }) => ({
      width: widthOf(header, cells),
    })),
  }).toBuffer();
}
