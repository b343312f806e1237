import { protectCell } from './protectedCell';

const BYTE_ORDER_MARK = '\ufeff';

function quoted(value: string): string {
  return /[";\r\n]|^\s|\s$/.test(value)
    ? `"${value.replaceAll('"', '""')}"`
    : value;
}

/**
 * Writes a CSV file that a German Excel opens by double click: UTF-8 with byte
 * order mark, `;`, CRLF, cells that Excel would misread protected (see
 * {@link protectCell}).
 */
export function writeCsv(rows: Iterable<readonly string[]>): string {
  let text = BYTE_ORDER_MARK;
  for (const cells of rows) {
    text += `${cells.map(cell => quoted(protectCell(cell))).join(';')}\r\n`;
  }
  return text;
}
