import { line } from '@rathaus/rathaus-common';
import { z } from 'zod';
import { MAX_TERM_LENGTH } from './query';

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

/** Answer of `GET /gaps`: the most wanted, of those that still find nothing. */
export const gapListSchema = z.object({
  items: z.array(gapSchema),
  totalItems: z.int(),
});
export type GapList = z.output<typeof gapListSchema>;

/** Body of `POST /gaps/dismiss` and `POST /gaps/restore`. */
export const gapInputSchema = z.strictObject({
  /** However it is written: case, accents and signs do not matter. */
  term: line({ max: MAX_TERM_LENGTH }),
});
export type GapInput = z.output<typeof gapInputSchema>;
