import {
  Board,
  BoardView,
  Item,
  ItemCard,
  Programme,
} from '@rathaus/plugin-backlog-common';

export const EVA = 'user:default/eva';
export const NORD = 'group:default/schule-nord';
export const SUED = 'group:default/schule-sued';

/** A board of schools with a column of each kind. */
export const exampleBoard: Board = {
  id: 'schulen',
  title: 'Taskforce Schulen',
  owner: 'group:default/task-force-schulen',
  numberPrefix: 'S',
  columns: [
    { id: 'eingang', title: 'Eingang', kind: 'inbox' },
    { id: 'geprueft', title: 'Geprüft', kind: 'backlog', wipLimit: 2 },
    { id: 'umsetzung', title: 'Umsetzung', kind: 'active' },
    { id: 'fertig', title: 'Abgeschlossen', kind: 'done' },
    { id: 'abgelehnt', title: 'Abgelehnt', kind: 'declined' },
  ],
  categories: [
    { id: 'wlan', title: 'WLAN' },
    { id: 'glasfaser', title: 'Glasfaser' },
  ],
  parts: [
    'schools',
    'category',
    'money',
    'funding',
    'councilDecision',
    'provider',
  ],
};

/** A card in the first column. */
export function exampleCard(more: Partial<ItemCard> = {}): ItemCard {
  return {
    id: 'i-1',
    number: 'S-1',
    title: 'WLAN im Altbau',
    revision: 3,
    column: 'eingang',
    rank: 'a0',
    inColumnSince: '2027-01-04T09:00:00Z',
    comments: 0,
    createdAt: '2027-01-01T09:00:00Z',
    updatedAt: '2027-01-04T09:00:00Z',
    ...more,
  };
}

/** The same item in full. */
export function exampleItem(more: Partial<Item> = {}): Item {
  return {
    id: 'i-1',
    board: 'schulen',
    number: 'S-1',
    revision: 3,
    fields: { title: 'WLAN im Altbau' },
    column: 'eingang',
    rank: 'a0',
    inColumnSince: '2027-01-04T09:00:00Z',
    draft: false,
    comments: [],
    createdAt: '2027-01-01T09:00:00Z',
    createdBy: EVA,
    updatedAt: '2027-01-04T09:00:00Z',
    updatedBy: EVA,
    allowedActions: ['edit', 'move', 'decline', 'delete', 'comment'],
    ...more,
  };
}

/** A programme that pays nine tenths. */
export function exampleProgramme(more: Partial<Programme> = {}): Programme {
  return {
    id: 'digitalpakt',
    board: 'schulen',
    revision: 1,
    title: 'DigitalPakt',
    rate: 9000,
    windows: [],
    ownBudget: false,
    closed: false,
    ...more,
  };
}

/** A board with some cards, for somebody who may do everything. */
export function exampleView(more: Partial<BoardView> = {}): BoardView {
  return {
    board: exampleBoard,
    version: 10,
    items: [exampleCard()],
    programmes: [exampleProgramme()],
    allowedActions: ['write', 'keepProgrammes', 'handIn'],
    ...more,
  };
}
