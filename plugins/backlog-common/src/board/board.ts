import { entityRef, line, multiline } from '@rathaus/rathaus-common';
import { z } from 'zod';
import { COLUMN_KINDS, ITEM_PARTS } from './vocabulary';

/** Short ids that stand in addresses and in the configuration. */
export const slugId = z
  .string()
  .regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/);

export const columnSchema = z.object({
  id: slugId,
  title: line({ max: 60 }),
  kind: z.enum(COLUMN_KINDS),
  /** More items than this are shown as too many; nobody is kept from moving one. */
  wipLimit: z.int().min(1).max(1000).optional(),
});
export type Column = z.output<typeof columnSchema>;

/** Glasfaser, WLAN, Endgeräte …; what there is says the board. */
export const categorySchema = z.object({
  id: slugId,
  title: line({ max: 60 }),
});
export type Category = z.output<typeof categorySchema>;

function areUnique(items: Array<{ id: string }>): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length;
}

/** A board: whose it is, which columns it has and which parts its items have. */
export const boardSchema = z.object({
  id: slugId,
  title: line({ max: 80 }),
  description: multiline({ max: 1000 }).optional(),
  /** Group that works with the board. */
  owner: entityRef('group'),
  columns: z
    .array(columnSchema)
    .min(1)
    .max(20)
    .refine(areUnique, { message: 'two columns have the same id' }),
  categories: z
    .array(categorySchema)
    .max(40)
    .refine(areUnique, { message: 'two categories have the same id' })
    .default([]),
  parts: z.array(z.enum(ITEM_PARTS)).default([]),
  /** Put before an item's number: `S-12`. */
  numberPrefix: z.string().regex(/^[A-Z]{1,4}$/),
});
export type Board = z.output<typeof boardSchema>;

/** The first column of a kind, if the board has one. */
export function columnOfKind(
  board: Pick<Board, 'columns'>,
  kind: Column['kind'],
): Column | undefined {
  return board.columns.find(column => column.kind === kind);
}

/** Is an item in this column over and done with, one way or the other? */
export function isClosedIn(
  { columns }: Pick<Board, 'columns'>,
  column: string,
): boolean {
  const kind = columns.find(({ id }) => id === column)?.kind;
  return kind === 'done' || kind === 'declined';
}
