import {
  calendarDate,
  entityRef,
  line,
  multiline,
} from '@rathaus/rathaus-common';
import { z } from 'zod';
import { END_REASONS } from './vocabulary';

const id = z.string().min(1).max(36);
const user = entityRef('user');

/** What every event tells besides what happened. */
const common = {
  /** ISO 8601 in UTC. */
  at: z.string(),
  /**
   * Who did it: a user ref, `service:scouts` for what happens by itself, null
   * once the name was removed.
   */
  actor: z.string().nullable(),
};

/** A person stands in for a Scout from one day to another, both included. */
export const deputySchema = z.object({
  id,
  /** Null once the name was removed. */
  person: user.nullable(),
  from: calendarDate,
  to: calendarDate,
});
export type Deputy = z.output<typeof deputySchema>;

/**
 * Everything that ever happens to a post. What a post is now, is nothing but
 * its events applied one after the other; see `applyEvent`.
 */
export const postEventSchema = z.discriminatedUnion('type', [
  z.object({
    ...common,
    type: z.literal('opened'),
    department: entityRef('group'),
    title: line({ max: 120 }),
  }),
  z.object({
    ...common,
    type: z.literal('nominated'),
    termId: id,
    person: user.nullable(),
    note: multiline({ max: 1000 }).optional(),
  }),
  z.object({ ...common, type: z.literal('confirmed') }),
  z.object({ ...common, type: z.literal('accepted') }),
  z.object({
    ...common,
    type: z.literal('appointed'),
    /** First day of the office. */
    from: calendarDate,
    /** Council or board decision, e.g. "Rat, 12.11.2026, DS 214/2026". */
    decision: line({ max: 200 }).optional(),
  }),
  z.object({
    ...common,
    type: z.literal('declined'),
    reason: multiline({ max: 1000 }).optional(),
  }),
  z.object({ ...common, type: z.literal('withdrawn') }),
  z.object({
    ...common,
    type: z.literal('endSet'),
    /** Last day of the office. */
    until: calendarDate,
    reason: z.enum(END_REASONS),
    note: multiline({ max: 1000 }).optional(),
  }),
  z.object({ ...common, type: z.literal('endRevoked') }),
  z.object({ ...common, type: z.literal('ended') }),
  z.object({ ...common, type: z.literal('deputyAdded'), deputy: deputySchema }),
  z.object({ ...common, type: z.literal('deputyRemoved'), deputyId: id }),
  z.object({
    ...common,
    type: z.literal('interimSet'),
    /** Null: nobody stands in any more. */
    person: user.nullable(),
  }),
  z.object({
    ...common,
    type: z.literal('moved'),
    department: entityRef('group'),
  }),
  z.object({ ...common, type: z.literal('closed') }),
  z.object({ ...common, type: z.literal('reopened') }),
]);
export type PostEvent = z.output<typeof postEventSchema>;
export type PostEventType = PostEvent['type'];
