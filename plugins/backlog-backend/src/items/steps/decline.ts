import { ConflictError } from '@backstage/errors';
import {
  columnOfKind,
  declineItemSchema,
} from '@rathaus/plugin-backlog-common';
import { z } from 'zod';
import { lastRank } from '../lastRank';
import { ItemStep } from './Step';

/** Says no, with the reason that the school is told. */
export const decline: ItemStep<z.output<typeof declineItemSchema>> = {
  name: 'decline',
  action: 'decline',

  async happen({ reason }, { board, item, write, said }) {
    const column = columnOfKind(board, 'declined')?.id;
    if (column === undefined) {
      throw new ConflictError('The board has no column for what is declined');
    }
    const rank = await lastRank(write, column, item.id);
    return [{ ...said, type: 'declined', column, rank, reason }];
  },
};
