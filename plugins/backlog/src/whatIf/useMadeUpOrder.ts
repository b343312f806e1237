import { useMemo, useState } from 'react';
import { ItemCard } from '@rathaus/plugin-backlog-common';
import { orderedIds, withIdAt } from './lib/order';

/** An order of a column's cards that nobody has saved. */
export interface MadeUpOrder {
  /** The cards in that order. */
  cards: ItemCard[];
  isChanged: boolean;
  /** @param position - counted without the card itself */
  put(id: string, position: number): void;
  /** Back to the order on the board. */
  reset(): void;
}

/**
 * Lets cards be put into another order without anybody noticing. Each column keeps its own until the page is left.
 *
 * @param present - the column's cards as they stand on the board
 */
export function useMadeUpOrder(
  column: string,
  present: readonly ItemCard[],
): MadeUpOrder {
  const [wanted, setWanted] = useState<ReadonlyMap<string, string[]>>(
    new Map(),
  );
  return useMemo(() => {
    const ids = present.map(({ id }) => id);
    const order = orderedIds(ids, wanted.get(column));
    const byId = new Map(present.map(card => [card.id, card]));
    const change = (next: string[] | undefined) =>
      setWanted(old => {
        const orders = new Map(old);
        if (next) {
          orders.set(column, next);
        } else {
          orders.delete(column);
        }
        return orders;
      });
    return {
      cards: order.flatMap(id => byId.get(id) ?? []),
      isChanged: order.some((id, index) => id !== ids[index]),
      put: (id, position) => change(withIdAt(order, id, position)),
      reset: () => change(undefined),
    };
  }, [column, present, wanted]);
}
