import {
  Board,
  ITEM_FIELDS,
  ItemFields,
  partOfField,
} from '@rathaus/plugin-backlog-common';
import { fieldProblem, FieldProblem } from '@rathaus/rathaus-common';
import { isDeepStrictEqual } from 'node:util';

/**
 * What is wrong with fields on this board. Only what is new is judged: an item
 * may keep what the configuration has dropped since.
 *
 * @param before - missing for a new item
 */
export function fieldProblems(
  board: Board,
  after: ItemFields,
  before?: ItemFields,
): FieldProblem[] {
  const changed = ITEM_FIELDS.filter(
    field =>
      after[field] !== undefined &&
      !isDeepStrictEqual(after[field], before?.[field]),
  );
  const unknown = changed.filter(field => {
    const part = partOfField(field);
    return part !== undefined && !board.parts.includes(part);
  });
  const { category, plannedFrom, plannedTo } = after;
  const hasCategory = board.categories.some(({ id }) => id === category);
  const endsTooEarly =
    plannedFrom !== undefined &&
    plannedTo !== undefined &&
    plannedTo < plannedFrom;
  return [
    ...unknown.map(field => fieldProblem(field, 'unknown_field')),
    ...(changed.includes('category') &&
    !unknown.includes('category') &&
    !hasCategory
      ? [fieldProblem('category', 'invalid_choice')]
      : []),
    ...(endsTooEarly ? [fieldProblem('plannedTo', 'ends_before_start')] : []),
  ];
}

/** The same problems, of fields that lie inside another. */
export function inside(path: string, problems: FieldProblem[]): FieldProblem[] {
  return problems.map(problem => ({
    ...problem,
    path: `${path}.${problem.path}`,
  }));
}
