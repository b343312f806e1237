import { ItemCard } from '@rathaus/plugin-backlog-common';
import { writeCsv } from '@rathaus/rathaus-node';
import { cellText, columnsOf, ExportContext } from './itemColumns';

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
      columns.map(({ cell }) => cellText(cell(item, context))),
    ),
  ]);
}
