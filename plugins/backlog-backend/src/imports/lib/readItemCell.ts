import { Board, ItemFields, Programme } from '@rathaus/plugin-backlog-common';
import { foldText } from '@rathaus/rathaus-common';
import {
  cellProblem,
  CellResult,
  cellValue,
  readItems,
  readPlainCell,
  splitList,
} from '@rathaus/rathaus-node';
import { ItemCellKind } from './fieldColumns';
import { readSchools } from './schoolsCell';

/** What reading a cell needs to know of the board and the town. */
export interface ItemCellContext {
  board: Pick<Board, 'columns' | 'categories'>;
  programmes: readonly Programme[];
  /** Full ref of the school that a text means. */
  schoolRef(text: string): string | undefined;
  /** Full ref of the person or group that a text means. */
  assigneeRef(text: string): string | undefined;
  /** Id of the item with a number, `S-12`. */
  itemId(number: string): string | undefined;
}

/** `2027-Q2`, `Q2 2027`, `2. Quartal 2027`, `2/2027` */
const QUARTER =
  /^(?:(20\d\d)\s*-?\s*Q([1-4])|(?:Q\s*([1-4])|([1-4])\.?\s*(?:Quartal|Quarter)|([1-4])\s*\/)\s*[/-]?\s*(20\d\d))$/i;

function found(value: string | undefined, text: string): CellResult {
  return value === undefined
    ? cellProblem('unknown_ref', text)
    : cellValue(value);
}

function idIn(
  known: ReadonlyArray<{ id: string; title: string }>,
  text: string,
): CellResult {
  const folded = foldText(text);
  const match =
    known.find(({ id }) => id === text.toLowerCase()) ??
    known.find(({ title }) => foldText(title) === folded);
  return match ? cellValue(match.id) : cellProblem('unknown_value', text);
}

function readQuarter(text: string): CellResult {
  const match = QUARTER.exec(text);
  if (!match) {
    return cellProblem('unknown_value', text);
  }
  const [, yearFirst, ...rest] = match;
  const [a, b, c, d, yearLast] = rest;
  return cellValue(`${yearFirst ?? yearLast}-Q${a ?? b ?? c ?? d}`);
}

/**
 * Reads what a person wrote into a cell as the value of an item's field. Forms
 * and limits of values are for the item's schema to judge.
 *
 * @param text - not blank
 * @param present - fields that the item has
 */
export function readItemCell(
  kind: ItemCellKind,
  text: string,
  context: ItemCellContext,
  present?: ItemFields,
): CellResult {
  const trimmed = text.trim();
  switch (kind.is) {
    case 'number':
      return cellValue(trimmed);
    case 'column':
      return idIn(context.board.columns, trimmed);
    case 'category':
      return idIn(context.board.categories, trimmed);
    case 'programme':
      return idIn(context.programmes, trimmed);
    case 'schools':
      return readSchools(trimmed, context.schoolRef, present?.schools);
    case 'assignee':
      return found(context.assigneeRef(trimmed), trimmed);
    case 'items':
      return readItems(splitList(trimmed), item =>
        found(context.itemId(item), item),
      );
    case 'quarter':
      return readQuarter(trimmed);
    default:
      return readPlainCell(kind, trimmed);
  }
}
