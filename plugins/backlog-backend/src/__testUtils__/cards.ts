import { boardSchema, ItemCard } from '@rathaus/plugin-backlog-common';
import { SCHOOL_BOARD } from './boards';

/** The board with everything, as the plugin knows it. */
export const schoolBoard = boardSchema.parse(SCHOOL_BOARD);

/** A card of that board. */
export function aCard(fields: Partial<ItemCard> = {}): ItemCard {
  return {
    id: 'wlan',
    number: 'S-1',
    revision: 3,
    title: 'WLAN in der Aula',
    column: 'geplant',
    rank: 'a0',
    inColumnSince: '2026-11-01T08:00:00.000Z',
    comments: 0,
    createdAt: '2026-10-01T08:00:00.000Z',
    updatedAt: '2026-11-02T23:30:00.000Z',
    ...fields,
  };
}
