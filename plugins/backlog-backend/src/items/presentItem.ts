import { Board, Item } from '@rathaus/plugin-backlog-common';
import { Viewer } from '../access/Viewer';
import { StoredItem } from '../store/BoardStore';
import { itemActions } from './itemActions';
import { readableNumber } from './toCard';

/** An item in full, with what the viewer may do with it. */
export function presentItem(
  item: StoredItem,
  board: Board,
  viewer: Viewer,
): Item {
  const { version, ...state } = item.state;
  return {
    id: item.id,
    board: item.board,
    number: readableNumber(board, item),
    revision: version,
    ...state,
    allowedActions: itemActions(item.state, board, viewer),
  };
}
