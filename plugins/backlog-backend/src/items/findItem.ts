import { NotFoundError } from '@backstage/errors';
import { Board } from '@rathaus/plugin-backlog-common';
import { Viewer } from '../access/Viewer';
import { Boards } from '../boards/Boards';
import { BoardStore, StoredItem } from '../store/BoardStore';
import { isThereFor } from './itemActions';

/**
 * Finds an item and its board.
 *
 * @throws NotFoundError also for what is there, but not for this person
 */
export async function findItem(
  { boards, store }: { boards: Boards; store: BoardStore },
  id: string,
  viewer: Viewer,
): Promise<{ item: StoredItem; board: Board }> {
  const item = await store.item(id);
  if (!item || !isThereFor(item.state, viewer)) {
    throw new NotFoundError('No such item');
  }
  return { item, board: boards.get(item.board) };
}
