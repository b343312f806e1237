import {
  calendarDate,
  entityRef,
  line,
  listOf,
  multiline,
} from '@rathaus/rathaus-common';
import { z } from 'zod';
import { deputySchema } from '../office/events';
import { SCOUT_SOURCES } from '../office/effectiveScouts';
import {
  END_REASONS,
  POST_STATES,
  POST_STEPS,
  TERM_OUTCOMES,
} from '../office/vocabulary';

/** Topic of the event "something about offices changed"; no content. */
export const OFFICES_TOPIC = 'scouts.offices';

/**
 * A term as the API gives it. Who is nominated is told only to those who take
 * part until the office begins: `person` is missing for everybody else, and
 * null once the name was removed.
 */
export const termViewSchema = z.object({
  id: z.string(),
  person: z.string().nullable().optional(),
  personName: z.string().optional(),
  nominatedBy: z.string().nullable().optional(),
  nominatedAt: z.string(),
  note: z.string().optional(),
  confirmedBy: z.string().nullable().optional(),
  confirmedAt: z.string().optional(),
  acceptedAt: z.string().optional(),
  appointedBy: z.string().nullable().optional(),
  appointedAt: z.string().optional(),
  from: z.string().optional(),
  decision: z.string().optional(),
  until: z.string().optional(),
  endReason: z.enum(END_REASONS).optional(),
  endNote: z.string().optional(),
  closedAt: z.string().optional(),
  outcome: z.enum(TERM_OUTCOMES).optional(),
  declineReason: z.string().optional(),
  deputies: z.array(deputySchema.extend({ personName: z.string().optional() })),
});
export type TermView = z.output<typeof termViewSchema>;

/** Somebody who acts as Scout today. */
export const actingScoutSchema = z.object({
  person: z.string(),
  personName: z.string().optional(),
  email: z.string().optional(),
  phone: z.string().optional(),
  role: z.enum(['scout', 'deputy', 'interim']),
  postId: z.string(),
  since: z.string().optional(),
  until: z.string().optional(),
});
export type ActingScoutView = z.output<typeof actingScoutSchema>;

/** Who looks after a group or an entry today. */
export const effectiveScoutsSchema = z.object({
  source: z.enum(SCOUT_SOURCES),
  group: z.string(),
  groupTitle: z.string().optional(),
  people: z.array(actingScoutSchema),
});
export type EffectiveScoutsView = z.output<typeof effectiveScoutsSchema>;

/** A post as the API gives it. `revision` counts its events (`If-Match`). */
export const postViewSchema = z.object({
  id: z.string(),
  department: z.string(),
  departmentTitle: z.string().optional(),
  title: z.string(),
  state: z.enum(POST_STATES),
  revision: z.int(),
  /** When it became vacant; missing when it never was filled. */
  vacantSince: z.string().optional(),
  term: termViewSchema.optional(),
  interim: z.string().nullable().optional(),
  interimName: z.string().optional(),
  allowedActions: z.array(z.enum(POST_STEPS)),
});
export type PostView = z.output<typeof postViewSchema>;

/** What the asking person may do with a department. */
export const DEPARTMENT_ACTIONS = [
  'openPost',
  'nominateOther',
  'reorganise',
] as const;

/** A department of the directory. */
export const departmentSchema = z.object({
  ref: z.string(),
  title: z.string(),
  parent: z.string().optional(),
  /** Group that took its place. */
  successor: z.string().optional(),
  posts: z.array(postViewSchema),
  effective: effectiveScoutsSchema,
  allowedActions: z.array(z.enum(DEPARTMENT_ACTIONS)),
});
export type Department = z.output<typeof departmentSchema>;

/** What the asking person may do with the plugin as a whole. */
export const SCOUTS_ACTIONS = [
  'managePosts',
  'readOverview',
  'reorganise',
] as const;

/** Answer of `GET /departments`. */
export const departmentListSchema = z.object({
  items: z.array(departmentSchema),
  totalItems: z.int(),
  allowedActions: z.array(z.enum(SCOUTS_ACTIONS)),
});
export type DepartmentList = z.output<typeof departmentListSchema>;

/** Answer of `GET /departments/:ref`: with the heads and what was before. */
export const departmentDetailSchema = departmentSchema.extend({
  heads: z.array(
    z.object({ person: z.string(), personName: z.string().optional() }),
  ),
  history: z.array(termViewSchema.extend({ postId: z.string() })),
});
export type DepartmentDetail = z.output<typeof departmentDetailSchema>;

const reason = multiline({ max: 1000 });

/** Body of `POST /posts`. */
export const openPostSchema = z.strictObject({
  department: entityRef('group'),
  title: line({ max: 120 }).default('Digital Scout'),
});
export type OpenPostInput = z.input<typeof openPostSchema>;

/** Body of `POST /nominations`; with `If-Match`. Without `person`: oneself. */
export const nominateSchema = z.strictObject({
  postId: z.string().min(1).max(36),
  person: entityRef('user').optional(),
  note: reason.optional(),
});
export type NominateInput = z.input<typeof nominateSchema>;

/** Body of the steps that need nothing said. */
export const emptySchema = z.strictObject({});

/** Body of `POST /nominations/:id/appoint`. */
export const appointSchema = z.strictObject({
  from: calendarDate,
  decision: line({ max: 200 }).optional(),
});
export type AppointInput = z.input<typeof appointSchema>;

/** Body of `POST /nominations/:id/decline`. */
export const declineSchema = z.strictObject({ reason: reason.optional() });
export type DeclineInput = z.input<typeof declineSchema>;

/** Body of `POST /appointments/:id/end`. */
export const endAppointmentSchema = z.strictObject({
  until: calendarDate,
  reason: z.enum(END_REASONS),
  note: reason.optional(),
});
export type EndAppointmentInput = z.input<typeof endAppointmentSchema>;

/** Body of `POST /appointments/:id/deputies`. */
export const addDeputySchema = z
  .strictObject({
    person: entityRef('user'),
    from: calendarDate,
    to: calendarDate,
  })
  .refine(value => value.from <= value.to, {
    path: ['to'],
    params: { code: 'ends_before_start' },
  });
export type AddDeputyInput = z.input<typeof addDeputySchema>;

/** Body of `POST /posts/:id/interim`. */
export const setInterimSchema = z.strictObject({
  person: entityRef('user').nullable(),
});
export type SetInterimInput = z.input<typeof setInterimSchema>;

/** Answer of `GET /nominations` and `GET /appointments`. */
export const postListSchema = z.object({
  items: z.array(postViewSchema),
  totalItems: z.int(),
});
export type PostList = z.output<typeof postListSchema>;

/** Names of entries, or all that the person looks after. */
export const entryNames = listOf(z.string().min(1).max(63), { max: 5000 });
