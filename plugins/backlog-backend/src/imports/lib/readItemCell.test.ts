import {
  boardSchema,
  ITEM_IMPORT_FIELDS,
} from '@rathaus/plugin-backlog-common';
import { SCHOOL_BOARD } from '../../__testUtils__/boards';
import { ITEM_COLUMNS } from '../../exports/itemColumns';
import { fieldColumnsOf } from './fieldColumns';
import { readItemCell } from './readItemCell';

const { programmes: _, ...plain } = SCHOOL_BOARD;
const board = boardSchema.parse(plain);
const columns = new Map<string, { kind: Parameters<typeof readItemCell>[0] }>(
  fieldColumnsOf(board),
);

function read(field: string, text: string) {
  const column = columns.get(field);
  if (!column) {
    throw new Error(`No field ${field}`);
  }
  const result = readItemCell(column.kind, text, {
    board,
    programmes: [],
    schoolRef: () => undefined,
    assigneeRef: name =>
      name === 'Lena Muster' ? 'user:default/lena' : undefined,
    itemId: number => (number === 'S-1' ? 'eins' : undefined),
  });
  return result.ok ? result.value : [result.code, result.params?.value];
}

describe('readItemCell', () => {
  it.each([
    ['plannedFrom', '2027-Q2', '2027-Q2'],
    ['plannedFrom', 'Q2 2027', '2027-Q2'],
    ['plannedFrom', 'q2/2027', '2027-Q2'],
    ['plannedFrom', '2. Quartal 2027', '2027-Q2'],
    ['plannedFrom', '2/2027', '2027-Q2'],
    ['plannedFrom', 'Q5 2027', ['unknown_value', 'Q5 2027']],
    ['plannedFrom', '22027', ['unknown_value', '22027']],
    ['estimate', '48.000,00 €', 4_800_000],
    ['estimate', '48000', 4_800_000],
    ['estimate', '-5', ['not_a_number', '-5']],
    ['dueDate', '31.12.2027', '2027-12-31'],
    ['dueDate', '2027-12-31', '2027-12-31'],
    ['column', 'in umsetzung', 'umsetzung'],
    ['column', 'umsetzung', 'umsetzung'],
    ['category', 'Möbel', ['unknown_value', 'Möbel']],
    ['costType', 'Investiv', 'investment'],
    ['costType', 'running', 'running'],
    ['funding.state', 'bewilligt', 'granted'],
    ['assignee', 'Lena Muster', 'user:default/lena'],
    ['dependsOn', 'S-1, S-1', ['eins']],
    ['dependsOn', 'S-1, S-2', ['unknown_ref', 'S-2']],
  ])('reads %s %j', (field, text, expected) => {
    expect(read(field, text)).toEqual(expected);
  });
});

describe('fieldColumnsOf', () => {
  it('knows every column that exports write of a field, and the description', () => {
    const exported = ITEM_COLUMNS.flatMap(({ field }) => field ?? []);
    expect([...exported, 'description'].sort()).toEqual(
      [...ITEM_IMPORT_FIELDS].sort(),
    );
    expect([...columns.keys()]).toEqual([...ITEM_IMPORT_FIELDS]);
  });
});
