import { listOf } from '@rathaus/rathaus-common';
import { z } from 'zod';
import { slugId } from '../board/board';
import { itemId } from '../item/itemId';

/** What a list of items can be had as. */
export const EXPORT_FORMATS = ['csv', 'xlsx'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** More items than any board has. */
const MAX_EXPORTED = 10_000;

/** `POST /boards/:board/export` */
export const exportInputSchema = z.strictObject({
  format: z.enum(EXPORT_FORMATS),
  /** Only these, in this order. Missing: all, as they lie on the board. */
  items: listOf(itemId, { max: MAX_EXPORTED }).optional(),
});
export type ExportInput = z.input<typeof exportInputSchema>;

/** An address at which a calendar program reads the deadlines of a board. */
export const calendarFeedSchema = z.object({
  id: z.string(),
  board: slugId,
  /** ISO 8601, UTC. */
  createdAt: z.string(),
});
export type CalendarFeed = z.output<typeof calendarFeedSchema>;

/** Answer of `GET /boards/:board/calendar-feeds`: one's own, oldest first. */
export const calendarFeedListSchema = z.object({
  items: z.array(calendarFeedSchema),
  totalItems: z.int(),
});
export type CalendarFeedList = z.output<typeof calendarFeedListSchema>;

/** Answer of `POST /boards/:board/calendar-feeds`. */
export const newCalendarFeedSchema = calendarFeedSchema.extend({
  /** Told this once: whoever knows it reads the deadlines without signing in. */
  url: z.string(),
});
export type NewCalendarFeed = z.output<typeof newCalendarFeedSchema>;
