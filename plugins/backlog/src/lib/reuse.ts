import { BoardView, ItemCard } from '@rathaus/plugin-backlog-common';
import { sameValue } from '@rathaus/rathaus-common';

/*
 * What has not changed stays the very object it was: what is drawn already need not be drawn again.
 */

/** The new cards, with those that have not changed as they were. */
export function reuseCards(
  old: readonly ItemCard[],
  now: readonly ItemCard[],
): ItemCard[] {
  const byId = new Map(old.map(card => [card.id, card]));
  return now.map(card => {
    const known = byId.get(card.id);
    return known?.revision === card.revision && known.rank === card.rank
      ? known
      : card;
  });
}

function reuse<T>(old: T | undefined, now: T): T {
  return old !== undefined && sameValue(old, now) ? old : now;
}

/** The new answer, with all parts that have not changed as they were. */
export function reuseView(
  old: BoardView | undefined,
  now: BoardView,
): BoardView {
  return {
    ...now,
    board: reuse(old?.board, now.board),
    programmes: reuse(old?.programmes, now.programmes),
    allowedActions: reuse(old?.allowedActions, now.allowedActions),
    items: reuseCards(old?.items ?? [], now.items),
  };
}

/** The new lists, with those that hold the same cards as they were. */
export function reuseLists(
  old: ReadonlyMap<string, ItemCard[]> | undefined,
  now: ReadonlyMap<string, ItemCard[]>,
): Map<string, ItemCard[]> {
  return new Map(
    [...now].map(([id, cards]) => {
      const known = old?.get(id);
      const isSame =
        known?.length === cards.length &&
        known.every((card, i) => card === cards[i]);
      return [id, isSame ? known : cards];
    }),
  );
}
