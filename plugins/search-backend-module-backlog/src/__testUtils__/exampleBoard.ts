import {
  Board,
  Item,
  ItemFields,
  itemSchema,
} from '@rathaus/plugin-backlog-common';

/** A board as the backlog tells of it. */
export const BOARD: Board = {
  id: 'schulen',
  title: 'Schulprojekte',
  owner: 'group:default/task-force-schulen',
  numberPrefix: 'S',
  columns: [
    { id: 'eingang', title: 'Eingang', kind: 'inbox' },
    { id: 'umsetzung', title: 'In Umsetzung', kind: 'active' },
    { id: 'fertig', title: 'Fertig', kind: 'done' },
  ],
  categories: [{ id: 'wlan', title: 'WLAN' }],
  parts: ['schools', 'category', 'funding'],
};

export const NORTH = 'group:default/schule-100001';

/** An item as the backlog tells of it. */
export function anItem(
  id: string,
  fields: Partial<ItemFields> = {},
  others: Partial<Item> = {},
): Item {
  return itemSchema.parse({
    id,
    board: BOARD.id,
    number: `S-${id}`,
    revision: 1,
    fields: { title: `Maßnahme ${id}`, ...fields },
    column: 'umsetzung',
    rank: 'a0',
    inColumnSince: '2026-11-01T08:00:00.000Z',
    draft: false,
    comments: [],
    createdAt: '2026-11-01T08:00:00.000Z',
    createdBy: 'user:default/tilda-beispiel',
    updatedAt: '2026-11-01T08:00:00.000Z',
    updatedBy: 'user:default/tilda-beispiel',
    allowedActions: [],
    ...others,
  });
}
