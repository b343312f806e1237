import { ItemCard } from '@rathaus/plugin-backlog-common';
import { writeCsv } from '@rathaus/rathaus-node';
import { Cell, columnsOf, ExportContext } from './itemColumns';

/** `123456` cents as `1234,56`: exact, and a German Excel reads it as a number. */
function euros(cents: number): string {
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)},${digits.slice(-2)}`;
}

function written(cell: Cell): string {
  return cell?.kind === 'cents' ? euros(cell.value) : cell?.value ?? '';
}

/**
 * A board's items as a CSV file that a German Excel opens by double click;
 * amounts in euros, days as `YYYY-MM-DD`.
 */
export function itemsToCsv(
  items: readonly ItemCard[],
  context: ExportContext,
): string {
  const columns = columnsOf(context.board);
  return writeCsv([
    columns.map(({ header }) => header),
    ...items.map(item =>
      columns.map(({ cell }) => written(cell(item, context))),
    ),
  ]);
}
