import {
  Board,
  dependencyWarnings,
  DependencyWarning,
  ItemCard,
} from '@rathaus/plugin-backlog-common';

/** What is wrong with the order of a board's items; what is declined counts as not there. */
export function warningsOf(
  board: Pick<Board, 'columns'>,
  cards: readonly ItemCard[],
): DependencyWarning[] {
  const kinds = new Map(board.columns.map(({ id, kind }) => [id, kind]));
  return dependencyWarnings(
    cards
      .filter(({ column }) => kinds.get(column) !== 'declined')
      .map(({ id, column, dependsOn, plannedFrom, plannedTo }) => ({
        id,
        dependsOn,
        plannedFrom,
        plannedTo,
        isDone: kinds.get(column) === 'done',
      })),
  );
}
