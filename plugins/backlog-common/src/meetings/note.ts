import { calendarDate, line, markdown } from '@rathaus/rathaus-common';
import { z } from 'zod';

/** What came of talking about something: beschlossen, abgelehnt, vertagt, zur Kenntnis genommen. */
export const OUTCOMES = ['agreed', 'declined', 'postponed', 'noted'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Who is to do what until when; who, as people write it down. */
export const taskSchema = z.strictObject({
  what: line({ max: 300 }),
  who: line({ max: 120 }).optional(),
  until: calendarDate.optional(),
});
export type Task = z.output<typeof taskSchema>;

/** `PUT /meetings/:id/notes/:entry` */
export const noteInputSchema = z.strictObject({
  /** Markdown. */
  decision: markdown({ max: 10_000 }).default(''),
  outcome: z.enum(OUTCOMES).optional(),
  tasks: z.array(taskSchema).max(20).default([]),
});
export type NoteInput = z.input<typeof noteInputSchema>;
export type NoteFields = z.output<typeof noteInputSchema>;

/** Is there anything in it? */
export function isNoted(note: NoteFields | undefined): boolean {
  return (
    note !== undefined &&
    (note.decision !== '' ||
      note.outcome !== undefined ||
      note.tasks.length > 0)
  );
}
