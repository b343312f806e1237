import { ItemCard } from '@rathaus/plugin-backlog-common';
import {
  DragAndDropHooks,
  isTextDropItem,
  useDragAndDrop,
} from 'react-aria-components';
import { placeAmong, placeAt, withoutCard } from '../../lib/boardItems';
import { useBoardFrame } from '../context/BoardFrame';

/** Type under which a card travels; other things dragged onto a board mean nothing here. */
const CARD_TYPE = 'application/x-rathaus-backlog-card';

/** Cards of a lane travel under a type of their own: what belongs to another lane is no place for them. */
function cardTypeOf(lane: string | undefined): string {
  // Browsers write types in lower case.
  return lane === undefined
    ? CARD_TYPE
    : `${CARD_TYPE}.${encodeURIComponent(lane).toLocaleLowerCase('en-US')}`;
}

type Target = { key: string | number; dropPosition: 'before' | 'after' | 'on' };

/**
 * Dragging cards within and between columns, by mouse, touch and keyboard; react-aria says out loud what happens.
 *
 * @param column - the column that the hooks are for
 * @param shown - its cards as they are shown, so that a place is one between cards that can be seen
 * @param lane - key of the lane that the cards stay in
 */
export function useCardDrag(
  column: string,
  shown: readonly ItemCard[],
  lane?: string,
): DragAndDropHooks<ItemCard> {
  const { canWrite, move } = useBoardFrame();
  const type = cardTypeOf(lane);
  const place = lane === undefined ? placeAt : placeAmong;

  const drop = (id: string, target?: Target) => {
    const others = withoutCard(shown, id);
    const index = others.findIndex(card => card.id === target?.key);
    if (!target || index < 0) {
      move(id, place(column, others, 0));
      return;
    }
    move(
      id,
      place(
        column,
        others,
        target.dropPosition === 'before' ? index : index + 1,
      ),
    );
  };

  const { dragAndDropHooks } = useDragAndDrop<ItemCard>({
    isDisabled: !canWrite,
    getItems: (keys, items) =>
      items
        .filter(({ id }) => keys.has(id))
        .map(({ id, number, title }) => ({
          [type]: id,
          'text/plain': `${number} ${title}`,
        })),
    acceptedDragTypes: [type],
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      const [id] = keys;
      // Dropped on its own edge, a card stays where it is.
      if (target.key !== id) {
        drop(String(id), target);
      }
    },
    onInsert: async ({ items, target }) => {
      const [item] = items.filter(isTextDropItem);
      drop(await item.getText(type), target);
    },
    onRootDrop: async ({ items }) => {
      const [item] = items.filter(isTextDropItem);
      drop(await item.getText(type));
    },
  });
  return dragAndDropHooks;
}
