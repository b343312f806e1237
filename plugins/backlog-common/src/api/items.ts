import { entityRef, markdown, multiline } from '@rathaus/rathaus-common';
import { z } from 'zod';
import { slugId } from '../board/board';
import { itemFieldsSchema } from '../item/fields';
import { itemEventSchema } from '../item/events';
import { commentSchema } from '../item/item';
import { itemId } from '../item/itemId';

/** Event "board X changed, version n"; nothing else is told. */
export const BOARD_CHANGED_TOPIC = 'backlog.board-changed';

/** What a card on the board shows: everything that can be filtered, sorted and summed. */
export const itemCardSchema = itemFieldsSchema
  .omit({
    description: true,
    checklist: true,
    entries: true,
    attachments: true,
  })
  .extend({
    id: itemId,
    /** Readable, `S-12`. */
    number: z.string(),
    revision: z.int(),
    column: slugId,
    rank: z.string(),
    inColumnSince: z.string(),
    handedInBy: z.string().optional(),
    comments: z.int(),
    checklist: z.object({ done: z.int(), total: z.int() }).optional(),
    createdAt: z.string(),
    updatedAt: z.string(),
  });
export type ItemCard = z.output<typeof itemCardSchema>;

/** What the asking person may do with an item. */
export const ITEM_ACTIONS = [
  'edit',
  'move',
  'decline',
  'delete',
  'restore',
  'comment',
  'handIn',
] as const;
export type ItemAction = (typeof ITEM_ACTIONS)[number];

/** An item in full. */
export const itemSchema = z.object({
  id: itemId,
  board: slugId,
  number: z.string(),
  revision: z.int(),
  fields: itemFieldsSchema,
  column: slugId,
  rank: z.string(),
  inColumnSince: z.string(),
  draft: z.boolean(),
  handedInBy: z.string().optional(),
  declinedBecause: z.string().optional(),
  comments: z.array(commentSchema),
  createdAt: z.string(),
  createdBy: z.string(),
  updatedAt: z.string(),
  updatedBy: z.string(),
  deletedAt: z.string().optional(),
  allowedActions: z.array(z.enum(ITEM_ACTIONS)),
});
export type Item = z.output<typeof itemSchema>;

/** Answer of `GET /boards/:board/items`. */
export const itemListSchema = z.object({
  items: z.array(itemSchema),
  /** Ask on with `after` = this; missing at the end. */
  nextAfter: z.int().optional(),
});
export type ItemList = z.output<typeof itemListSchema>;

/** Answer of `GET /boards/:board/drafts`: needs that are not handed in yet. */
export const draftListSchema = z.object({
  items: z.array(itemSchema),
  totalItems: z.int(),
});
export type DraftList = z.output<typeof draftListSchema>;

/** `POST /boards/:board/items` */
export const createItemSchema = z.strictObject({
  column: slugId,
  fields: itemFieldsSchema,
});
export type CreateItemInput = z.input<typeof createItemSchema>;

/** `POST /boards/:board/needs`: a school's need, by a short form. */
export const handInSchema = z.strictObject({
  school: entityRef('group'),
  title: itemFieldsSchema.shape.title,
  description: markdown({ max: 20_000 }).optional(),
  category: slugId.optional(),
  /** Keep it for later; only the school sees it. */
  draft: z.boolean().default(false),
});
export type HandInInput = z.input<typeof handInSchema>;

/**
 * `POST /items/:id/move`. The place is behind `after` or, when that is not in
 * the column any more, before `before`; null is the column's beginning or end.
 * Without both: the end.
 */
export const moveItemSchema = z.strictObject({
  column: slugId,
  after: itemId.nullable().optional(),
  before: itemId.nullable().optional(),
});
export type MoveItemInput = z.input<typeof moveItemSchema>;

/** `POST /items/:id/decline`: with the reason that the school is told. */
export const declineItemSchema = z.strictObject({
  reason: multiline({ max: 2000 }).pipe(z.string().min(1)),
});
export type DeclineItemInput = z.input<typeof declineItemSchema>;

/** Something that happened on a board, newest last. */
export const boardEventSchema = z.object({
  sequence: z.int(),
  item: itemId,
  number: z.string(),
  title: z.string(),
  event: itemEventSchema,
});
export type BoardEvent = z.output<typeof boardEventSchema>;

/** Answer of `GET /boards/:board/changes` and `GET /items/:id/history`. */
export const boardEventListSchema = z.object({
  items: z.array(boardEventSchema),
  /** Ask on with `after` = this; missing at the end. */
  nextAfter: z.int().optional(),
});
export type BoardEventList = z.output<typeof boardEventListSchema>;
