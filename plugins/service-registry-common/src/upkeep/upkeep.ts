import { coded, entityRef, line, multiline } from '@rathaus/rathaus-common';
import { z } from 'zod';

/**
 * How true an entry is held to be: `confirmed` until it is due (a new entry
 * counts as confirmed by those who wrote it), `due`, `overdue` past the grace
 * period, or `doubtful` because its Scout said so.
 */
export const UPKEEP_STATES = [
  'confirmed',
  'due',
  'overdue',
  'doubtful',
] as const;
export type UpkeepState = (typeof UPKEEP_STATES)[number];

/** When an entry was last looked at, and when it is to be looked at again. */
export const entryUpkeepSchema = z.object({
  state: z.enum(UPKEEP_STATES),
  /** Day (`YYYY-MM-DD`, Berlin) by which it is to be confirmed. */
  dueOn: z.string(),
  /** ISO 8601 in UTC; missing when nobody ever confirmed it. */
  confirmedAt: z.string().optional(),
  /** User ref; null once the name was removed. */
  confirmedBy: z.string().nullable().optional(),
  /** What is doubtful, in the Scout's words. */
  doubt: z.string().optional(),
  doubtAt: z.string().optional(),
});
export type EntryUpkeep = z.output<typeof entryUpkeepSchema>;

/** Who looks after the entry today; names of people are for the catalog to say. */
export const entryScoutsSchema = z.object({
  source: z.enum(['assigned', 'department', 'parent', 'cdoOffice']),
  /** The group whose Scouts are meant. */
  group: z.string(),
  groupTitle: z.string().optional(),
  people: z.array(
    z.object({
      person: z.string(),
      role: z.enum(['scout', 'deputy', 'interim']),
      since: z.string().optional(),
      until: z.string().optional(),
    }),
  ),
  /** On its way to another Scout, who has to countersign. */
  handoverTo: z.string().optional(),
});
export type EntryScouts = z.output<typeof entryScoutsSchema>;

const doubt = multiline({ max: 1000 }).refine(
  value => value.length > 0,
  coded('required'),
);

/** Body of `POST /entries/:name/confirm`; needs `If-Match`. With `doubt` it is marked as doubtful instead. */
export const confirmEntrySchema = z.strictObject({ doubt: doubt.optional() });
export type ConfirmEntryInput = z.input<typeof confirmEntrySchema>;

const seen = {
  name: line({ max: 63 }),
  /** Revision that the person looked at. */
  revision: z.int().min(1).max(2_147_483_647),
};

/** Body of `POST /confirmations`: many at once, with exceptions. */
export const confirmEntriesSchema = z.strictObject({
  entries: z
    .array(z.strictObject({ ...seen, doubt: doubt.optional() }))
    .min(1)
    .max(1000)
    .superRefine((entries, context) => {
      const names = new Set<string>();
      entries.forEach(({ name }, index) => {
        if (names.has(name)) {
          context.addIssue({
            code: 'custom',
            path: [index, 'name'],
            ...coded('duplicate'),
          });
        }
        names.add(name);
      });
    }),
});
export type ConfirmEntries = z.output<typeof confirmEntriesSchema>;
export type ConfirmEntriesInput = z.input<typeof confirmEntriesSchema>;

/** What became of one entry of `POST /confirmations`. */
export const CONFIRM_RESULTS = [
  'confirmed',
  'doubtful',
  'changed',
  'notAllowed',
  'notFound',
] as const;

/** Answer of `POST /confirmations`; what could be done is done. */
export const confirmResultSchema = z.object({
  items: z.array(
    z.object({
      name: z.string(),
      result: z.enum(CONFIRM_RESULTS),
      /** Revision that is there now, with `changed`. */
      revision: z.int().optional(),
    }),
  ),
});
export type ConfirmResult = z.output<typeof confirmResultSchema>;

/** One row of the upkeep list. */
export const upkeepItemSchema = z.object({
  name: z.string(),
  title: z.string(),
  type: z.string(),
  owner: z.string(),
  ownerTitle: z.string().optional(),
  revision: z.int(),
  updatedAt: z.string(),
  upkeep: entryUpkeepSchema,
  /** Paths of the fields that matter for the type and are empty. */
  missing: z.array(z.string()),
  openProposals: z.int(),
});
export type UpkeepItem = z.output<typeof upkeepItemSchema>;

export const UPKEEP_VIEWS = ['due', 'doubtful', 'incomplete', 'all'] as const;
export type UpkeepView = (typeof UPKEEP_VIEWS)[number];

/** Query of `GET /upkeep`: the entries that the asking person looks after. */
export const upkeepQuerySchema = z.strictObject({
  view: z.enum(UPKEEP_VIEWS).default('due'),
  owner: z.string().trim().toLowerCase().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});
export type UpkeepQuery = z.output<typeof upkeepQuerySchema>;
export type UpkeepQueryInput = Partial<UpkeepQuery>;

/** Answer of `GET /upkeep`, by due day. */
export const upkeepListSchema = z.object({
  items: z.array(upkeepItemSchema),
  totalItems: z.int(),
  counts: z.record(z.enum(UPKEEP_VIEWS), z.int()),
  pageInfo: z.object({ nextCursor: z.string().optional() }),
});
export type UpkeepList = z.output<typeof upkeepListSchema>;

/** One Fachbereich's figures; nothing finer is ever counted. */
export const upkeepFiguresSchema = z.object({
  owner: z.string(),
  entries: z.int(),
  overdue: z.int(),
  incomplete: z.int(),
  doubtful: z.int(),
  openProposals: z.int(),
});

/** Answer of `GET /upkeep/figures`. */
export const upkeepFiguresListSchema = z.object({
  items: z.array(upkeepFiguresSchema),
});
export type UpkeepFigures = z.output<typeof upkeepFiguresListSchema>;

function hasSome(part: object): boolean {
  return Object.values(part).some(value => value !== undefined);
}

/**
 * Body of `POST /entries/reassign`, for services: gives entries to another
 * Fachbereich or Scout as one operation. Entries that are not there any more,
 * or not as `from` says, are left out.
 */
export const reassignSchema = z
  .strictObject({
    /** Names; missing: all entries in use that `from` fits. */
    entries: z
      .array(line({ max: 63 }))
      .max(20_000)
      .optional(),
    from: z.strictObject({
      owner: entityRef('group').optional(),
      assignedScout: entityRef('user').optional(),
    }),
    to: z
      .strictObject({
        owner: entityRef('group').optional(),
        /** Null: none by name any more. */
        assignedScout: entityRef('user').nullable().optional(),
      })
      .refine(hasSome, coded('required')),
    /** The person on whose behalf a service does it; people stand for themselves. */
    actor: line({ max: 200 }).optional(),
    note: line({ max: 300 }).optional(),
  })
  .refine(({ entries, from }) => entries !== undefined || hasSome(from), {
    path: ['from'],
    ...coded('required'),
  });
export type Reassign = z.output<typeof reassignSchema>;
export type ReassignInput = z.input<typeof reassignSchema>;

/** Answer of `POST /entries/reassign`: names of the entries that changed. */
export const reassignResultSchema = z.object({ changed: z.array(z.string()) });
export type ReassignResult = z.output<typeof reassignResultSchema>;
