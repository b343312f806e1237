import { moveItemSchema } from '@rathaus/plugin-backlog-common';
import { fieldProblem } from '@rathaus/rathaus-common';
import { z } from 'zod';
import { PlaceGoneError } from '../PlaceGoneError';
import { presentItem } from '../presentItem';
import { ItemStep } from './Step';

/** Puts an item somewhere else, in its column or in another. */
export const move: ItemStep<z.output<typeof moveItemSchema>> = {
  name: 'move',
  action: 'move',

  async check({ column, after, before }, { board, item }) {
    const target = board.columns.find(({ id }) => id === column);
    // Whoever declines says why; see `decline`.
    const isDeclining =
      target?.kind === 'declined' && item.state.column !== column;
    return [
      ...(!target || isDeclining
        ? [fieldProblem('column', 'invalid_choice')]
        : []),
      ...(after === item.id ? [fieldProblem('after', 'invalid')] : []),
      ...(before === item.id ? [fieldProblem('before', 'invalid')] : []),
    ];
  },

  async happen({ column, ...place }, { board, item, viewer, write, said }) {
    const rank = await write.rankAt(column, place, item.id);
    if (rank === undefined) {
      throw new PlaceGoneError(presentItem(item, board, viewer));
    }
    return [{ ...said, type: 'moved', column, rank }];
  },
};
