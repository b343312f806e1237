import { entityRef, multiline } from '@rathaus/rathaus-common';
import { z } from 'zod';
import { entryNames } from './posts';

/**
 * `open`: nobody is named who takes over; `proposed`: somebody is, and has to
 * countersign. Until then the entry shows both.
 */
export const HANDOVER_STATES = [
  'open',
  'proposed',
  'countersigned',
  'declined',
  'withdrawn',
] as const;
export type HandoverState = (typeof HANDOVER_STATES)[number];

export const HANDOVER_ACTIONS = [
  'assign',
  'countersign',
  'decline',
  'withdraw',
] as const;
export type HandoverAction = (typeof HANDOVER_ACTIONS)[number];

/** Entries go from one Scout to another. */
export const handoverSchema = z.object({
  id: z.string(),
  revision: z.int(),
  state: z.enum(HANDOVER_STATES),
  department: z.string(),
  departmentTitle: z.string().optional(),
  /** Null once the name was removed. */
  from: z.string().nullable(),
  fromName: z.string().optional(),
  /** Missing while `open`. */
  to: z.string().nullable().optional(),
  toName: z.string().optional(),
  entries: z.array(
    z.object({ name: z.string(), title: z.string().optional() }),
  ),
  note: z.string().optional(),
  /** What the receiver answered. */
  reply: z.string().optional(),
  createdAt: z.string(),
  createdBy: z.string().nullable(),
  closedAt: z.string().optional(),
  allowedActions: z.array(z.enum(HANDOVER_ACTIONS)),
});
export type Handover = z.output<typeof handoverSchema>;

/** Answer of `GET /handovers`. */
export const handoverListSchema = z.object({
  items: z.array(handoverSchema),
  totalItems: z.int(),
});
export type HandoverList = z.output<typeof handoverListSchema>;

/** Body of `POST /handovers`. */
export const createHandoverSchema = z.strictObject({
  department: entityRef('group'),
  /** Missing: oneself. */
  from: entityRef('user').optional(),
  to: entityRef('user').optional(),
  /** Missing: all entries of the department that `from` looks after. */
  entries: entryNames.min(1).optional(),
  note: multiline({ max: 1000 }).optional(),
});
export type CreateHandoverInput = z.input<typeof createHandoverSchema>;

/** Body of `POST /handovers/:id/assign`; with `If-Match`. */
export const assignHandoverSchema = z.strictObject({ to: entityRef('user') });
export type AssignHandoverInput = z.input<typeof assignHandoverSchema>;

/** Body of `POST /handovers/:id/{countersign,decline,withdraw}`; with `If-Match`. */
export const answerHandoverSchema = z.strictObject({
  reply: multiline({ max: 1000 }).optional(),
});
export type AnswerHandoverInput = z.input<typeof answerHandoverSchema>;
