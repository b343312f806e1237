import { entityRef, multiline } from '@rathaus/rathaus-common';
import { z } from 'zod';

export const REORGANISATION_STATES = [
  'running',
  'done',
  'undoing',
  'undone',
] as const;

/** A Fachbereich gets a successor: everything of it moves as one. */
export const reorganisationSchema = z.object({
  id: z.string(),
  revision: z.int(),
  state: z.enum(REORGANISATION_STATES),
  from: z.string(),
  fromTitle: z.string().optional(),
  to: z.string(),
  toTitle: z.string().optional(),
  note: z.string().optional(),
  entries: z.int(),
  posts: z.int(),
  procedures: z.int(),
  handovers: z.int(),
  at: z.string(),
  by: z.string().nullable(),
  allowedActions: z.array(z.enum(['undo'])),
});
export type Reorganisation = z.output<typeof reorganisationSchema>;

export const reorganisationListSchema = z.object({
  items: z.array(reorganisationSchema),
  totalItems: z.int(),
});
export type ReorganisationList = z.output<typeof reorganisationListSchema>;

/** Body of `POST /reorganisations` and `POST /reorganisations/preview`. */
export const reorganiseSchema = z
  .strictObject({
    from: entityRef('group'),
    to: entityRef('group'),
    note: multiline({ max: 1000 }).optional(),
  })
  .refine(value => value.from !== value.to, {
    path: ['to'],
    params: { code: 'duplicate' },
  });
export type ReorganiseInput = z.input<typeof reorganiseSchema>;

/** Answer of `POST /reorganisations/preview`: what would move. */
export const reorganisationPreviewSchema = z.object({
  from: z.string(),
  fromTitle: z.string().optional(),
  to: z.string(),
  toTitle: z.string().optional(),
  entries: z.array(z.object({ name: z.string(), title: z.string() })),
  posts: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      state: z.string(),
      personName: z.string().optional(),
    }),
  ),
  handovers: z.int(),
});
export type ReorganisationPreview = z.output<
  typeof reorganisationPreviewSchema
>;
