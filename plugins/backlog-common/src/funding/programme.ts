import {
  calendarDate,
  line,
  multiline,
  webAddress,
} from '@rathaus/rathaus-common';
import { z } from 'zod';
import { slugId } from '../board/board';
import { basisPoints, cents } from '../money/cents';

const period = z
  .strictObject({ from: calendarDate, to: calendarDate })
  .refine(({ from, to }) => from <= to, {
    path: ['to'],
    params: { code: 'ends_before_start' },
  });

/**
 * A Fördertopf. Its figures are data that the task force keeps, not code: what
 * is not known, is left out.
 */
export const programmeInputSchema = z.strictObject({
  title: line({ max: 120 }),
  /** Who gives the money. */
  funder: line({ max: 120 }).optional(),
  /** Share that the programme pays, in basis points. Missing: not settled. */
  rate: basisPoints.optional(),
  /** What the programme has for the town altogether. */
  ceiling: cents.optional(),
  /** When applications are taken. */
  windows: z.array(period).max(20).default([]),
  drawdownDeadline: calendarDate.optional(),
  proofDeadline: calendarDate.optional(),
  /** How long what was bought stays bound to its purpose. */
  earmarkYears: z.int().min(0).max(50).optional(),
  /** The town's own money: there is nobody to apply to. */
  ownBudget: z.boolean().default(false),
  link: webAddress.optional(),
  note: multiline({ max: 2000 }).optional(),
  /** No new items; shown with those it has. */
  closed: z.boolean().default(false),
});
export type ProgrammeInput = z.input<typeof programmeInputSchema>;
export type ProgrammeFields = z.output<typeof programmeInputSchema>;

export const programmeSchema = programmeInputSchema.extend({
  id: slugId,
  board: slugId,
  revision: z.int(),
});
export type Programme = z.output<typeof programmeSchema>;
