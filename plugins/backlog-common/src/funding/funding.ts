import { calendarDate, line } from '@rathaus/rathaus-common';
import { z } from 'zod';
import { FUNDING_STATES } from '../board/vocabulary';
import { basisPoints, cents } from '../money/cents';

/** How an item is paid for from a programme. Days are calendar days. */
export const fundingSchema = z.strictObject({
  /** Id of a funding programme. */
  programme: z.string().min(1).max(36),
  state: z.enum(FUNDING_STATES),
  /** Instead of the programme's rate, in basis points. */
  rate: basisPoints.optional(),
  /** Applied for, granted, drawn and proven, as the papers say. */
  applied: cents.optional(),
  granted: cents.optional(),
  drawn: cents.optional(),
  proven: cents.optional(),
  /** Aktenzeichen */
  fileNumber: line({ max: 80 }).optional(),
  grantedOn: calendarDate.optional(),
  /** End of the Durchführungszeitraum. */
  implementationEnd: calendarDate.optional(),
  /** Last day on which money can be drawn. */
  drawdownDeadline: calendarDate.optional(),
  /** The Verwendungsnachweis is due. */
  proofDeadline: calendarDate.optional(),
  /** End of the Zweckbindung. */
  earmarkedUntil: calendarDate.optional(),
});
export type Funding = z.output<typeof fundingSchema>;
