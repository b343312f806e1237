import {
  calendarDate,
  entityRef,
  listOf,
  multiline,
} from '@rathaus/rathaus-common';
import { z } from 'zod';
import { slugId } from '../board/board';
import { noteInputSchema } from '../meetings/note';
import { itemChangesSchema, itemFieldsSchema } from './fields';
import { itemId } from './itemId';

/** Place of an item in its column: items are in the order of these texts. */
const rank = z.string().min(1);

/** A comment: Markdown, and who is mentioned in it. */
export const commentInputSchema = z.strictObject({
  text: multiline({ max: 5000 }).pipe(z.string().min(1)),
  mentions: listOf(entityRef('user'), { max: 20 }).default([]),
});
export type CommentInput = z.input<typeof commentInputSchema>;

/** What every event tells besides what happened. */
const common = {
  /** ISO 8601 in UTC. */
  at: z.string(),
  /** User ref, or `service:backlog` for what happens by itself. */
  actor: z.string(),
};

/**
 * Everything that ever happens to an item. What an item is now, is nothing but
 * its events applied one after the other; see `applyItemEvent`.
 */
export const itemEventSchema = z.discriminatedUnion('type', [
  z.object({
    ...common,
    type: z.literal('created'),
    fields: itemFieldsSchema,
    column: slugId,
    rank,
    /** A school's need that is not handed in yet. */
    draft: z.boolean().default(false),
    /** Handed in by a school; kept, so that it is told what becomes of it. */
    handedInBy: entityRef('group').optional(),
  }),
  z.object({ ...common, type: z.literal('handedIn'), rank }),
  z.object({
    ...common,
    type: z.literal('changed'),
    changes: itemChangesSchema,
  }),
  z.object({ ...common, type: z.literal('moved'), column: slugId, rank }),
  z.object({
    ...common,
    type: z.literal('declined'),
    column: slugId,
    rank,
    /** Told to the school. */
    reason: multiline({ max: 2000 }),
  }),
  z.object({ ...common, type: z.literal('reranked'), rank }),
  z.object({ ...common, type: z.literal('deleted') }),
  z.object({ ...common, type: z.literal('restored'), rank }),
  z.object({
    ...common,
    type: z.literal('commented'),
    commentId: itemId,
    text: z.string(),
    mentions: z.array(z.string()),
  }),
  z.object({
    ...common,
    type: z.literal('commentEdited'),
    commentId: itemId,
    text: z.string(),
    mentions: z.array(z.string()),
  }),
  z.object({
    ...common,
    type: z.literal('commentDeleted'),
    commentId: itemId,
  }),
  /** A meeting came to something about the item; the item stays as it is. */
  z.object({
    ...common,
    ...noteInputSchema.shape,
    type: z.literal('decided'),
    meeting: itemId,
    /** Day of the meeting. */
    day: calendarDate,
  }),
]);
export type ItemEvent = z.output<typeof itemEventSchema>;
export type ItemEventType = ItemEvent['type'];
