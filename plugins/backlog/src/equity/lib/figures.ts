import {
  Board,
  costOf,
  equityBySchool,
  ItemCard,
  SchoolFigures,
} from '@rathaus/plugin-backlog-common';

/** What the picture can show. */
export const FIGURES = ['money', 'wait'] as const;
export type Figure = (typeof FIGURES)[number];

/** What each school got and waits for, out of the cards of a board. What was declined counts for nobody. */
export function schoolFigures(
  board: Pick<Board, 'columns'>,
  schools: readonly string[],
  cards: readonly ItemCard[],
  now: string,
): SchoolFigures[] {
  const kinds = new Map(board.columns.map(({ id, kind }) => [id, kind]));
  return equityBySchool(
    [...schools],
    cards.map(card => {
      const kind = kinds.get(card.column);
      return {
        schools: card.schools ?? [],
        cost: costOf(card),
        isDone: kind === 'done',
        isOpen: kind !== 'done' && kind !== 'declined',
        createdAt: card.createdAt,
      };
    }),
    now,
  );
}

/** Schools with the most first: euros spent and planned, or the longest wait. */
export function byFigure(
  figures: readonly SchoolFigures[],
  figure: Figure,
): SchoolFigures[] {
  const value = (each: SchoolFigures) =>
    figure === 'money' ? each.spent + each.planned : each.longestWait ?? -1;
  return [...figures].sort((a, b) => value(b) - value(a));
}
