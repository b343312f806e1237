import { DragAndDropHooks, useDragAndDrop } from 'react-aria-components';
import { Row } from './lib/rows';

/**
 * Dragging wishes up and down their list, by mouse, touch and keyboard.
 *
 * @param put - is told the position, counted without the wish itself and without the line
 */
export function useWishDrag(
  rows: readonly Row[],
  put: (id: string, position: number) => void,
): DragAndDropHooks<Row> {
  const { dragAndDropHooks } = useDragAndDrop<Row>({
    getItems: (keys, items) =>
      items
        .filter(({ id }) => keys.has(id))
        .flatMap(row =>
          row.kind === 'wish'
            ? [
                {
                  'text/plain': `${row.wish.card.number} ${row.wish.card.title}`,
                },
              ]
            : [],
        ),
    getDropOperation: () => 'move',
    onReorder: ({ keys, target }) => {
      const [id] = keys;
      if (target.key === id) {
        return;
      }
      const others = rows.filter(row => row.id !== id);
      const index = others.findIndex(row => row.id === target.key);
      const end = target.dropPosition === 'before' ? index : index + 1;
      put(
        String(id),
        others.slice(0, end).filter(({ kind }) => kind === 'wish').length,
      );
    },
  });
  return dragAndDropHooks;
}
