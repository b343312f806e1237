import {
  Board,
  Deadline,
  deadlinesOf,
  FundingReport,
  ItemCard,
  ProgrammeTotals,
} from '@rathaus/plugin-backlog-common';
import { isClosedColumn } from '../../filter/lib/filter';

/** Sums over a programme's items, in the order in which they are shown. */
export const SUMS = [
  'cost',
  'planned',
  'applied',
  'granted',
  'ordered',
  'drawn',
  'proven',
  'own',
] as const;
export type Sum = (typeof SUMS)[number];

/** A programme of the report with what it is called. */
export type ReportRow = FundingReport['items'][number] & { title: string };

/** The rows of the report; programmes without items come too, unless they are closed. */
export function reportRows({ items, programmes }: FundingReport): ReportRow[] {
  const known = new Map(programmes.map(each => [each.id, each]));
  return items.flatMap(totals => {
    const programme = known.get(totals.programme);
    return programme?.closed && totals.items === 0
      ? []
      : [{ ...totals, title: programme?.title ?? totals.programme }];
  });
}

/** The last row: everything added up. */
export function totalOf(
  rows: readonly ProgrammeTotals[],
): Record<Sum | 'items', number> {
  const total = {
    items: 0,
    cost: 0,
    planned: 0,
    applied: 0,
    granted: 0,
    ordered: 0,
    drawn: 0,
    proven: 0,
    own: 0,
  };
  for (const row of rows) {
    total.items += row.items;
    for (const sum of SUMS) {
      total[sum] += row[sum];
    }
  }
  return total;
}

/** A day that an item must not miss. */
export interface ItemDeadline extends Deadline {
  card: ItemCard;
}

/** The days that the items must not miss, the earliest first. */
export function itemDeadlines(
  board: Pick<Board, 'columns'>,
  cards: readonly ItemCard[],
): ItemDeadline[] {
  return cards
    .flatMap(card =>
      deadlinesOf(card, isClosedColumn(board, card.column)).map(deadline => ({
        ...deadline,
        card,
      })),
    )
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)));
}
