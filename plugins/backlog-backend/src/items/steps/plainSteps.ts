import { ConflictError } from '@backstage/errors';
import { LaterEvent } from '../../store/BoardStore';
import { lastRank } from '../lastRank';
import { ItemStep, StepContext } from './Step';

/** Takes an item off the board; it can be restored. */
export const remove: ItemStep<unknown> = {
  name: 'delete',
  action: 'delete',
  happen: async (_, { said }) => [{ ...said, type: 'deleted' }],
};

/** Brings a deleted item back to where it was. */
export const restore: ItemStep<unknown> = {
  name: 'restore',
  action: 'restore',
  happen: async (_, context) => [
    // Its rank was kept for it.
    { ...context.said, type: 'restored', rank: context.item.state.rank },
    ...(await backOntoBoard(context)),
  ],
};

/** Hands in a draft. */
export const handInDraft: ItemStep<unknown> = {
  name: 'hand-in',
  action: 'handIn',
  async happen(_, context) {
    const { item, write, said } = context;
    if (!item.state.draft) {
      throw new ConflictError('The need is handed in already');
    }
    const rank = await lastRank(write, item.state.column, item.id);
    return [
      { ...said, type: 'handedIn', rank },
      ...(await backOntoBoard(context)),
    ];
  },
};

/** Moves what comes back from a column that the board does not have any more. */
async function backOntoBoard({
  board: { columns },
  item: { id, state },
  write,
  said,
}: StepContext): Promise<LaterEvent[]> {
  if (state.draft && state.deletedAt !== undefined) {
    return [];
  }
  if (columns.some(column => column.id === state.column)) {
    return [];
  }
  const [{ id: column }] = columns;
  const rank = await lastRank(write, column, id);
  return [{ ...said, type: 'moved', column, rank }];
}
