import { Board, BoardEvent } from '@rathaus/plugin-backlog-common';
import { StoredEvent } from '../store/BoardStore';
import { readableNumber } from './toCard';

/** An event as lists of changes show it. */
export function presentEvent(board: Board, stored: StoredEvent): BoardEvent {
  const { sequence, item, title, event } = stored;
  return {
    sequence,
    item,
    number: readableNumber(board, stored),
    title,
    event,
  };
}
