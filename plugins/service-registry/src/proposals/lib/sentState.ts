import { z } from 'zod';

const sentStateSchema = z.object({ sentProposal: z.literal(true) });

/** What the form tells the proposal's page in the history state of the browser: that it was just sent. */
export type SentState = z.output<typeof sentStateSchema>;

/** Was the proposal sent just before this page was opened? */
export function isJustSent(state: unknown): boolean {
  return sentStateSchema.safeParse(state).success;
}
