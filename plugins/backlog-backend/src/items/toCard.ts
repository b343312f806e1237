import { ItemCard } from '@rathaus/plugin-backlog-common';
import { StoredItem } from '../store/BoardStore';

/** The number as people read it, `S-12`. */
export function readableNumber(
  { numberPrefix }: { numberPrefix: string },
  { number }: { number: number },
): string {
  return `${numberPrefix}-${number}`;
}

/** What a board shows of an item. */
export function toCard(
  board: { numberPrefix: string },
  item: StoredItem,
): ItemCard {
  const { state } = item;
  const {
    description: _description,
    entries: _entries,
    attachments: _attachments,
    checklist,
    ...fields
  } = state.fields;
  return {
    ...fields,
    id: item.id,
    number: readableNumber(board, item),
    revision: state.version,
    column: state.column,
    rank: state.rank,
    inColumnSince: state.inColumnSince,
    ...(state.handedInBy && { handedInBy: state.handedInBy }),
    comments: state.comments.length,
    ...(checklist?.length && {
      checklist: {
        done: checklist.filter(({ done }) => done).length,
        total: checklist.length,
      },
    }),
    createdAt: state.createdAt,
    updatedAt: state.updatedAt,
  };
}
