import { z } from 'zod';

/** What somebody is asked to do about offices. */
export const OFFICE_TASK_KINDS = [
  'confirmNomination',
  'acceptNomination',
  'appoint',
  'fillVacancy',
  'setInterim',
  'assignHandover',
  'countersignHandover',
] as const;
export type OfficeTaskKind = (typeof OFFICE_TASK_KINDS)[number];

/** One thing to do. */
export const officeTaskSchema = z.object({
  kind: z.enum(OFFICE_TASK_KINDS),
  /** Id of the post or the handover. */
  subject: z.string(),
  department: z.string(),
  departmentTitle: z.string().optional(),
  /** Whom it is about, where the asking person may know. */
  person: z.string().optional(),
  personName: z.string().optional(),
  /** Number of entries, for handovers. */
  entryCount: z.int().optional(),
  since: z.string(),
});
export type OfficeTask = z.output<typeof officeTaskSchema>;

/** Answer of `GET /worklist`: oldest first. */
export const worklistSchema = z.object({
  items: z.array(officeTaskSchema),
  totalItems: z.int(),
  /** Departments the person acts as Scout for today, and as what. */
  offices: z.array(
    z.object({
      department: z.string(),
      departmentTitle: z.string().optional(),
      role: z.enum(['scout', 'deputy', 'interim']),
      postId: z.string(),
      termId: z.string().optional(),
      until: z.string().optional(),
    }),
  ),
  /** What the person set off or takes part in, and where it stands. */
  own: z.array(
    z.object({
      postId: z.string(),
      termId: z.string(),
      department: z.string(),
      departmentTitle: z.string().optional(),
      state: z.enum(['nominated', 'confirmed', 'accepted']),
    }),
  ),
});
export type Worklist = z.output<typeof worklistSchema>;
