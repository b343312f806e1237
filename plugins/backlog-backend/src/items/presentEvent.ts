import {
  Board,
  BoardEvent,
  ItemEvent,
  ItemState,
} from '@rathaus/plugin-backlog-common';
import { StoredEvent } from '../store/BoardStore';
import { readableNumber } from './toCard';

/** Takes out the words of a comment that somebody took back. */
function withoutDeletedWords(
  event: ItemEvent,
  item: ItemState | undefined,
): ItemEvent {
  if (event.type !== 'commented' && event.type !== 'commentEdited') {
    return event;
  }
  return item?.comments.some(({ id }) => id === event.commentId)
    ? event
    : { ...event, text: '', mentions: [] };
}

/**
 * An event as lists of changes show it.
 *
 * @param item - as it is now
 */
export function presentEvent(
  board: Board,
  stored: StoredEvent,
  item: ItemState | undefined,
): BoardEvent {
  return {
    sequence: stored.sequence,
    item: stored.item,
    number: readableNumber(board, stored),
    title: stored.title,
    event: withoutDeletedWords(stored.event, item),
  };
}
