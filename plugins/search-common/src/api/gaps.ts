import { z } from 'zod';
import { wordingActionSchema } from './synonyms';

/** What was looked for and not found. Nothing is known of who looked for it. */
export const gapSchema = z.object({
  /** As it was typed last. */
  term: z.string(),
  /** All that are kept. */
  count: z.int().positive(),
  /** The newest first; weeks without it are left out. */
  weeks: z.array(
    z.object({
      /** Monday, YYYY-MM-DD */
      monday: z.string(),
      count: z.int().positive(),
    }),
  ),
});
export type Gap = z.output<typeof gapSchema>;

/** Answer of `GET /gaps`: the most wanted first. */
export const gapListSchema = z.object({
  items: z.array(gapSchema),
  totalItems: z.int(),
  allowedActions: z.array(wordingActionSchema),
});
export type GapList = z.output<typeof gapListSchema>;
