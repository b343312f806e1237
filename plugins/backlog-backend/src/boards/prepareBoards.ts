import { LoggerService } from '@backstage/backend-plugin-api';
import { Board } from '@rathaus/plugin-backlog-common';
import { BY_ITSELF } from '../lib/byItself';
import { ConfiguredBoard } from '../settings';
import { BoardStore } from '../store/BoardStore';
import { lastRank } from '../items/lastRank';

/**
 * Brings the database in line with the configuration: new boards get their
 * row and the programmes they begin with; what lies in a column that is no
 * longer there moves to the first one.
 */
export async function prepareBoards(options: {
  configured: ConfiguredBoard[];
  store: BoardStore;
  logger: LoggerService;
  now: () => Date;
}): Promise<void> {
  const { configured, store, logger, now } = options;
  for (const { board, programmes } of configured) {
    const isNew = await store.found(
      board.id,
      programmes.map(programme => ({
        ...programme,
        board: board.id,
        revision: 1,
      })),
    );
    const moved = isNew ? 0 : await moveStrays(board, store, now);
    if (moved) {
      logger.info(
        `Board ${board.id} lacks a column: moved ${moved} items to "${board.columns[0].id}"`,
      );
    }
  }
}

async function moveStrays(
  board: Board,
  store: BoardStore,
  now: () => Date,
): Promise<number> {
  const [{ id: column }] = board.columns;
  return store.write(board.id, async write => {
    const strays = await write.itemsOutside(board.columns.map(({ id }) => id));
    for (const item of strays) {
      await write.append(item, [
        {
          type: 'moved',
          at: now().toISOString(),
          actor: BY_ITSELF,
          column,
          rank: await lastRank(write, column, item.id),
        },
      ]);
    }
    return strays.length;
  });
}
