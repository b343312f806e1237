import { z } from 'zod';
import { boardSchema } from '../board/board';
import { programmeSchema } from '../funding/programme';
import { itemCardSchema } from './items';

/** What the asking person may do with a board. */
export const BOARD_ACTIONS = ['write', 'keepProgrammes', 'handIn'] as const;
export type BoardAction = (typeof BOARD_ACTIONS)[number];

/** Answer of `GET /boards`. */
export const boardListSchema = z.object({
  items: z.array(
    boardSchema.extend({
      /** Items by column, without declined ones, drafts and deleted ones. */
      counts: z.record(z.string(), z.int()),
      allowedActions: z.array(z.enum(BOARD_ACTIONS)),
    }),
  ),
  totalItems: z.int(),
});
export type BoardList = z.output<typeof boardListSchema>;

/** Answer of `GET /boards/:board`: all there is to show it. */
export const boardViewSchema = z.object({
  board: boardSchema,
  /** Counts up with every change of the board. */
  version: z.int(),
  /** Cards in the order of columns and ranks. */
  items: z.array(itemCardSchema),
  programmes: z.array(programmeSchema),
  allowedActions: z.array(z.enum(BOARD_ACTIONS)),
});
export type BoardView = z.output<typeof boardViewSchema>;

/** Answer of `GET /boards/:board/funding`. Amounts in cents. */
export const fundingReportSchema = z.object({
  items: z.array(
    z.object({
      programme: z.string(),
      items: z.int(),
      cost: z.int(),
      own: z.int(),
      planned: z.int(),
      applied: z.int(),
      granted: z.int(),
      ordered: z.int(),
      drawn: z.int(),
      proven: z.int(),
      left: z.int().optional(),
    }),
  ),
  programmes: z.array(programmeSchema),
});
export type FundingReport = z.output<typeof fundingReportSchema>;
