import {
  Board,
  columnOfKind,
  Funding,
  ITEM_FIELDS,
  ItemFields,
  itemFieldsSchema,
  ItemImportField,
} from '@rathaus/plugin-backlog-common';
import {
  FieldChange,
  FieldProblem,
  fieldProblem,
  ImportMapping,
  parseFields,
} from '@rathaus/rathaus-common';
import {
  applyMapping,
  CellResult,
  ImportLine,
  textOf,
} from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { cellText, columnsOf, ExportContext } from '../../exports/itemColumns';
import { fieldProblems } from '../../items/checks/fieldProblems';
import { realChanges } from '../../items/steps/update';
import type { ListedItem } from '../ItemDirectory';
import { CheckedItemRow, fieldsIn, ItemWrite, undoOf } from '../ItemWrite';
import { ItemFieldColumn } from './fieldColumns';
import { ItemCellContext, readItemCell } from './readItemCell';

/** What a row is judged by. */
export interface ItemPlanContext {
  board: Board;
  mapping: ImportMapping;
  columns: ReadonlyMap<string, ItemFieldColumn>;
  cells: ItemCellContext;
  /** What an export of the board writes. */
  written: ExportContext;
  /** `YYYY-MM-DD` */
  today: string;
  /** What is wrong with an item's links; see `linkProblems`. */
  linkProblems(
    after: ItemFields,
    before: ListedItem | undefined,
  ): Promise<FieldProblem[]>;
}

type Reader = (path: string, text: string) => CellResult | undefined;

/** These say which item, and where it lies; the others are its fields. */
const NO_FIELDS: readonly string[] = ['number', 'column'];

/** What an export writes of an item, by the fields that an import fills. */
function writtenOf(
  { card }: ListedItem,
  context: ExportContext,
): ReadonlyMap<ItemImportField, string> {
  return new Map(
    columnsOf(context.board).flatMap(
      ({ field, cell }): Array<[ItemImportField, string]> =>
        field ? [[field, cellText(cell(card, context)).trim()]] : [],
    ),
  );
}

/**
 * Reads the cells of a row. A cell that says what an export would write of the
 * item says nothing new, whether or not it could be read today: the file that
 * was exported changes nothing.
 */
function readerOf(
  item: ListedItem | undefined,
  context: ItemPlanContext,
): Reader {
  const written = item && writtenOf(item, context.written);
  const byPath: ReadonlyMap<string, string> | undefined = written;
  return (path, text) => {
    const column = context.columns.get(path);
    return !column || byPath?.get(path) === text
      ? undefined
      : readItemCell(
          column.kind,
          text,
          context.cells,
          item?.stored.state.fields,
        );
  };
}

/** Says what goes without saying: the funding is planned, the obstacle is there from today. */
function withDefaults(
  fields: Record<string, unknown>,
  today: string,
): Record<string, unknown> {
  const { funding, blocked, ...others } = fields;
  const state: Funding['state'] = 'planned';
  return {
    ...others,
    ...(typeof funding === 'object' && { funding: { state, ...funding } }),
    ...(typeof blocked === 'object' && {
      blocked: { since: today, ...blocked },
    }),
  };
}

/** Where a row wants its item to be; undefined where it does not say. */
function columnOf(
  line: ImportLine,
  { mapping }: ItemPlanContext,
  read: Reader,
): CellResult | undefined {
  const source = mapping.fields.column;
  const text = source ? textOf(source, line.cells) : '';
  return text ? read('column', text) : undefined;
}

function columnProblems(
  board: Board,
  result: CellResult | undefined,
  item: ListedItem | undefined,
): FieldProblem[] {
  if (!result) {
    return [];
  }
  if (!result.ok) {
    return [fieldProblem('column', result.code, result.params)];
  }
  const target = board.columns.find(({ id }) => id === result.value);
  // Whoever declines says why, to the school: that is not for a list.
  return target?.kind === 'declined' && target.id !== item?.card.column
    ? [fieldProblem('column', 'invalid_choice')]
    : [];
}

function without(
  problems: FieldProblem[],
  paths: readonly string[],
): FieldProblem[] {
  return problems.filter(
    ({ path }) =>
      !paths.some(known => path === known || path.startsWith(`${known}.`)),
  );
}

function writeOf(
  item: ListedItem | undefined,
  after: ItemFields,
  column: string,
): ItemWrite | undefined {
  if (!item) {
    return { is: 'create', id: randomUUID(), column, fields: after };
  }
  const { id, state } = item.stored;
  const changes = realChanges(after, state.fields);
  const moves = column !== state.column;
  if (!fieldsIn(changes).length && !moves) {
    return undefined;
  }
  return {
    is: 'update',
    id,
    revision: state.version,
    changes,
    undo: undoOf(changes, state.fields),
    ...(moves && {
      move: {
        to: column,
        from: state.column,
        ...(state.declinedBecause && {
          declinedBecause: state.declinedBecause,
        }),
      },
    }),
  };
}

function changesOf(write: ItemWrite): FieldChange[] {
  if (write.is === 'create') {
    const { fields, column } = write;
    return [
      ...ITEM_FIELDS.filter(field => fields[field] !== undefined).map(
        field => ({ path: field, after: fields[field] }),
      ),
      { path: 'column', after: column },
    ];
  }
  const { changes, undo, move } = write;
  return [
    ...fieldsIn(changes).map(field => ({
      path: field,
      before: undo[field] ?? undefined,
      after: changes[field] ?? undefined,
    })),
    ...(move ? [{ path: 'column', before: move.from, after: move.to }] : []),
  ];
}

/**
 * Works out what a row does: the item that it makes, what changes of the one
 * that it means, or what is wrong with the row.
 *
 * @param item - that the row means; missing for a new one
 */
export async function planItem(
  line: ImportLine,
  item: ListedItem | undefined,
  context: ItemPlanContext,
): Promise<CheckedItemRow> {
  const { board, mapping } = context;
  const before = item?.stored.state.fields;
  const read = readerOf(item, context);
  const applied = applyMapping(before, line.cells, mapping, (path, text) =>
    NO_FIELDS.includes(path) ? undefined : read(path, text),
  );
  const wanted = columnOf(line, context, read);
  const parsed = parseFields(
    itemFieldsSchema,
    withDefaults(applied.fields, context.today),
  );
  const unread = applied.problems.map(({ path }) => path);
  const problems = [
    ...applied.problems,
    ...(parsed.ok
      ? [
          ...fieldProblems(board, parsed.value, before),
          ...(await context.linkProblems(parsed.value, item)),
        ]
      : without(parsed.problems, unread)),
    ...columnProblems(board, wanted, item),
  ];
  const title = String(applied.fields.title ?? '');
  const row = {
    position: line.position,
    line: line.line,
    name: item?.card.id,
    title: item ? `${item.card.number} ${title}` : title || undefined,
  };
  if (!parsed.ok || problems.length) {
    return { ...row, status: 'faulty', changes: [], problems };
  }
  const first = columnOfKind(board, 'backlog') ?? board.columns[0];
  const column = wanted?.ok
    ? String(wanted.value)
    : item?.card.column ?? first.id;
  const write = writeOf(item, parsed.value, column);
  if (!write) {
    return { ...row, status: 'unchanged', changes: [], problems: [] };
  }
  return {
    ...row,
    name: write.id,
    status: item ? 'changed' : 'new',
    changes: changesOf(write),
    problems: [],
    write,
  };
}
