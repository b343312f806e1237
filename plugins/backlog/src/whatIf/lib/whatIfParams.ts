import { Board } from '@rathaus/plugin-backlog-common';
import { isClosedColumn } from '../../filter/lib/filter';

const COLUMN_PARAM = 'reihe';
const BUDGET_PARAM = 'budget';
const COUNTED_PARAM = 'rechnen';
const TOTAL = 'gesamt';

/** In euros, with a dot: `150000`, `150000.50`. */
const BUDGET = /^(\d{1,11})(?:\.(\d{1,2}))?$/;

/** Which cost the budget has to pay: the town's own share or all of it. */
export const COUNTED = ['own', 'total'] as const;
export type Counted = (typeof COUNTED)[number];

/** What is asked: how far does the money go in a column? */
export interface Question {
  column: string;
  /** In cents; missing as long as nobody has said it. */
  budget?: number;
  counted: Counted;
}

/** The columns in which something is still to be paid. */
export function openColumns(
  board: Pick<Board, 'columns'>,
): Array<Board['columns'][number]> {
  const open = board.columns.filter(({ id }) => !isClosedColumn(board, id));
  return open.length > 0 ? open : board.columns;
}

function readBudget(text: string | null): number | undefined {
  const match = BUDGET.exec(text ?? '');
  return match
    ? Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'))
    : undefined;
}

/** Reads the question from an address; without a column the first one is meant in which things are under way. */
export function readQuestion(
  params: URLSearchParams,
  board: Pick<Board, 'columns'>,
): Question {
  const columns = openColumns(board);
  const column =
    columns.find(({ id }) => id === params.get(COLUMN_PARAM)) ??
    columns.find(({ kind }) => kind === 'active') ??
    columns[0];
  const budget = readBudget(params.get(BUDGET_PARAM));
  return {
    column: column.id,
    ...(budget !== undefined && { budget }),
    counted: params.get(COUNTED_PARAM) === TOTAL ? 'total' : 'own',
  };
}

/** Writes the question into an address and leaves the rest of it alone. */
export function writeQuestion(
  params: URLSearchParams,
  { column, budget, counted }: Question,
): URLSearchParams {
  const next = new URLSearchParams(params);
  next.set(COLUMN_PARAM, column);
  next.delete(BUDGET_PARAM);
  next.delete(COUNTED_PARAM);
  if (budget !== undefined) {
    next.set(
      BUDGET_PARAM,
      budget % 100 === 0 ? String(budget / 100) : (budget / 100).toFixed(2),
    );
  }
  if (counted === 'total') {
    next.set(COUNTED_PARAM, TOTAL);
  }
  return next;
}
