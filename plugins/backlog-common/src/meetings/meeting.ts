import { calendarDate, line, listOf, multiline } from '@rathaus/rathaus-common';
import { z } from 'zod';
import { slugId } from '../board/board';
import { itemId } from '../item/itemId';
import { noteInputSchema } from './note';

/** More than any meeting gets through. */
export const MAX_AGENDA = 200;

const id = itemId;
const title = line({ max: 160 });

const topicEntrySchema = z.strictObject({
  id,
  kind: z.literal('topic'),
  title,
});
const headingEntrySchema = z.strictObject({
  id,
  kind: z.literal('heading'),
  title,
});

/** One line of an agenda. Pages give the ids, so that what was noted stays with its line. */
export const agendaEntryInputSchema = z.discriminatedUnion('kind', [
  z.strictObject({ id, kind: z.literal('item'), item: itemId }),
  /** Something to talk about that is no item. */
  topicEntrySchema,
  /** Stands above the lines that follow; nothing is decided about it. */
  headingEntrySchema,
]);
export type AgendaEntryInput = z.output<typeof agendaEntryInputSchema>;

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}

const agendaSchema = z
  .array(agendaEntryInputSchema)
  .max(MAX_AGENDA)
  .refine(
    entries =>
      isUnique(entries.map(entry => entry.id)) &&
      isUnique(
        entries.flatMap(entry => (entry.kind === 'item' ? [entry.item] : [])),
      ),
    { params: { code: 'duplicate' } },
  );

const headSchema = z.strictObject({
  title: line({ max: 120 }),
  day: calendarDate,
  place: line({ max: 120 }).optional(),
  /** Who was there, as people write it down. */
  participants: multiline({ max: 2000 }).optional(),
});

/** `POST /boards/:board/meetings` */
export const createMeetingSchema = headSchema.extend({
  /** Items that the agenda begins with, in their order. */
  items: listOf(itemId, { max: MAX_AGENDA }).default([]),
});
export type CreateMeetingInput = z.input<typeof createMeetingSchema>;

/** `PUT /meetings/:id` */
export const meetingInputSchema = headSchema.extend({ agenda: agendaSchema });
export type MeetingInput = z.input<typeof meetingInputSchema>;

/** What was noted about a line of the agenda. */
export const noteSchema = noteInputSchema.extend({
  /** Of the agenda. */
  entry: itemId,
  revision: z.int(),
  updatedAt: z.string(),
});
export type Note = z.output<typeof noteSchema>;

export const agendaEntrySchema = z.discriminatedUnion('kind', [
  z.object({
    id,
    kind: z.literal('item'),
    item: itemId,
    /** As they are now, or were last. */
    number: z.string(),
    title: z.string(),
    /** It was not deleted since. */
    onBoard: z.boolean(),
  }),
  topicEntrySchema,
  headingEntrySchema,
]);
export type AgendaEntry = z.output<typeof agendaEntrySchema>;

export const MEETING_STATES = ['open', 'closed'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

export const meetingSchema = headSchema.extend({
  id,
  board: slugId,
  /** Closed: nothing can be noted any more, and the items' histories tell what was decided. */
  state: z.enum(MEETING_STATES),
  revision: z.int(),
  agenda: z.array(agendaEntrySchema),
  notes: z.array(noteSchema),
  /** Day of the board's meeting before this one. */
  previousDay: calendarDate.optional(),
  /** May the asking person prepare, note and close it? */
  mayWrite: z.boolean(),
});
export type Meeting = z.output<typeof meetingSchema>;

/** Answer of `GET /boards/:board/meetings`, the latest day first. */
export const meetingListSchema = z.object({
  items: z.array(
    meetingSchema
      .pick({ id: true, title: true, day: true, place: true, state: true })
      .extend({
        /** Lines of the agenda, headings left out. */
        points: z.int(),
      }),
  ),
  totalItems: z.int(),
  /** May the asking person prepare one? */
  mayWrite: z.boolean(),
});
export type MeetingList = z.output<typeof meetingListSchema>;
