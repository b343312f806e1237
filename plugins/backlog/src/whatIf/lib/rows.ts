import { Outlook, Wish } from './wishes';

/** A row of the list: an item, or the line where the money ends. */
export type Row =
  | {
      kind: 'wish';
      id: string;
      wish: Wish;
      /** From 1. */
      position: number;
      /** Is the money enough for it? Missing as long as nobody has said how much there is. */
      isPaid?: boolean;
    }
  | { kind: 'line'; id: string; left: number };

/** No item has an id like this. */
const LINE = '#line';

/** The rows of a list, the line behind the last item that is paid. */
export function rowsOf(
  wishes: readonly Wish[],
  outlook: Outlook | undefined,
): Row[] {
  const paid = outlook?.within.length;
  const rows = wishes.map(
    (wish, index): Row => ({
      kind: 'wish',
      id: wish.card.id,
      wish,
      position: index + 1,
      ...(paid !== undefined && { isPaid: index < paid }),
    }),
  );
  return outlook && paid !== undefined
    ? rows.toSpliced(paid, 0, { kind: 'line', id: LINE, left: outlook.left })
    : rows;
}
