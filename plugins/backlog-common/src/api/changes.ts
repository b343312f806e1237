import { z } from 'zod';
import { slugId } from '../board/board';
import { itemFieldsSchema } from '../item/fields';
import { itemId } from '../item/itemId';

/** Fields that are named only: what changed in a long text or a list takes a look at the item. */
const NAMED_ONLY = {
  description: true,
  checklist: true,
  entries: true,
  attachments: true,
} as const;

/** What an item was or is, as far as it changed. */
const sideSchema = z.object({
  column: slugId,
  /** Changed fields only; what is missing here was or is empty. */
  fields: itemFieldsSchema.omit(NAMED_ONLY).partial(),
});

/** What came in the end of everything that happened to an item since a point in time. */
export const changedItemSchema = z.object({
  item: itemId,
  number: z.string(),
  title: z.string(),
  /** Number of its last event. */
  sequence: z.int(),
  at: z.string(),
  /** Missing when it was not on the board: not created, not handed in, deleted. */
  before: sideSchema.optional(),
  /** Missing when it is not on the board any more. */
  after: sideSchema.optional(),
  /** Fields that are not what they were, in the order of a form. */
  changed: z.array(itemFieldsSchema.keyof()),
  /** New comments that are still there. */
  comments: z.int(),
});
export type ChangedItem = z.output<typeof changedItemSchema>;

/** Answer of `GET /boards/:board/changed-items`, the last change first. */
export const changedItemListSchema = z.object({
  items: z.array(changedItemSchema),
  /** Ask on with `before` = this; missing at the end. */
  nextBefore: z.int().optional(),
});
export type ChangedItemList = z.output<typeof changedItemListSchema>;

/** An item that can be restored. */
export const deletedItemSchema = z.object({
  id: itemId,
  number: z.string(),
  title: z.string(),
  column: slugId,
  revision: z.int(),
  deletedAt: z.string(),
});
export type DeletedItem = z.output<typeof deletedItemSchema>;

/** Answer of `GET /boards/:board/deleted`, what was deleted last first. */
export const deletedItemListSchema = z.object({
  items: z.array(deletedItemSchema),
  totalItems: z.int(),
});
export type DeletedItemList = z.output<typeof deletedItemListSchema>;
