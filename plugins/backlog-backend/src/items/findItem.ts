import { NotFoundError } from '@backstage/errors';
import { Board } from '@rathaus/plugin-backlog-common';
import { Caller } from '@rathaus/rathaus-node';
import { Viewer } from '../access/Viewer';
import { Viewers } from '../access/Viewers';
import { Boards } from '../boards/Boards';
import { BoardStore, StoredItem } from '../store/BoardStore';
import { isThereFor } from './itemActions';

/**
 * Finds an item and its board, for somebody who calls.
 *
 * @throws NotFoundError also for what is there, but not for this person
 * @throws NotAllowedError for those who may not read boards
 */
export async function findItem(
  {
    boards,
    store,
    viewers,
  }: { boards: Boards; store: BoardStore; viewers: Viewers },
  id: string,
  caller: Caller,
): Promise<{ item: StoredItem; board: Board; viewer: Viewer }> {
  // Neither waits for the other.
  const [viewer, item] = await Promise.all([
    viewers.of(caller),
    store.item(id),
  ]);
  if (!item || !isThereFor(item.state, viewer)) {
    throw new NotFoundError('No such item');
  }
  return { item, board: boards.get(item.board), viewer };
}
