import { z } from 'zod';
import { slugId } from '../board/board';
import { itemFieldsSchema } from './fields';

/** A comment as it reads now. What it read before lies in the item's events. */
export const commentSchema = z.object({
  id: z.string(),
  text: z.string(),
  mentions: z.array(z.string()),
  by: z.string(),
  at: z.string(),
  editedAt: z.string().optional(),
});
export type Comment = z.output<typeof commentSchema>;

/** An item: what came of its events. */
export const itemStateSchema = z.object({
  fields: itemFieldsSchema,
  column: slugId,
  rank: z.string(),
  /** When it came into its column; cards age from then on. */
  inColumnSince: z.string(),
  draft: z.boolean(),
  /** School that handed it in. */
  handedInBy: z.string().optional(),
  /** Why it was declined. */
  declinedBecause: z.string().optional(),
  comments: z.array(commentSchema),
  createdAt: z.string(),
  createdBy: z.string(),
  updatedAt: z.string(),
  /** Who did the last thing; like every actor of an event. */
  updatedBy: z.string(),
  deletedAt: z.string().optional(),
  /** Number of its events, apart from `reranked`. */
  version: z.int(),
});
export type ItemState = z.output<typeof itemStateSchema>;
