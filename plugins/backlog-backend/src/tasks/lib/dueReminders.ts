import {
  Board,
  Deadline,
  columnOfKind,
  deadlinesOf,
  isClosedIn,
  ItemCard,
} from '@rathaus/plugin-backlog-common';
import { Day, daysBetween } from '@rathaus/rathaus-node';

/** A deadline that somebody should be reminded of. */
export interface DueReminder extends Deadline {
  /** For remembering that it was said: deadline and distance. */
  key: string;
  number: string;
  title: string;
}

/**
 * Deadlines that come near, said already or not, earliest first. Of several
 * distances reached only the nearest counts, so that a deadline that is set
 * late, or a portal that was off, makes one reminder.
 *
 * @param daysAhead - distances in days
 */
export function dueReminders(
  board: Pick<Board, 'id' | 'columns'>,
  cards: readonly ItemCard[],
  today: Day,
  daysAhead: number[],
): DueReminder[] {
  const declined = columnOfKind(board, 'declined')?.id;
  return cards
    .filter(({ column }) => column !== declined)
    .flatMap(card =>
      deadlinesOf(card, isClosedIn(board, card.column)).flatMap(
        ({ kind, day }) => {
          const left = daysBetween(today, day);
          const reached = daysAhead.filter(days => left <= days);
          return left < 0 || !reached.length
            ? []
            : [
                {
                  kind,
                  day,
                  key: `deadline:${board.id}:${
                    card.id
                  }:${kind}:${day}:${Math.min(...reached)}`,
                  number: card.number,
                  title: card.title,
                },
              ];
        },
      ),
    )
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}
