import { fieldChangeSchema } from '@rathaus/rathaus-common';
import { z } from 'zod';
import { entryFieldsSchema } from '../entry/entryFields';

/** What made a revision. */
export const REVISION_ACTIONS = [
  'create',
  'update',
  'retire',
  'restore',
  'import',
  'revert-import',
  'accept-proposal',
  'reassign',
] as const;
export type RevisionAction = (typeof REVISION_ACTIONS)[number];

export const entryRevisionSchema = z.object({
  revision: z.int(),
  action: z.enum(REVISION_ACTIONS),
  at: z.string(),
  /** User or service that did it; absent once the retention time is over. */
  actor: z.string().optional(),
  note: z.string().optional(),
  /** Against the revision before; restricted fields only for those allowed. */
  changes: z.array(fieldChangeSchema),
  /** Fields changed that the asking person may not see. */
  hiddenChanges: z.int(),
});
export type EntryRevision = z.output<typeof entryRevisionSchema>;

/** Answer of `GET /entries/:name/revisions`, newest first. */
export const revisionListSchema = z.object({
  items: z.array(entryRevisionSchema),
  totalItems: z.int(),
  pageInfo: z.object({ nextCursor: z.string().optional() }),
});
export type RevisionList = z.output<typeof revisionListSchema>;

/** Answer of `GET /entries/:name/revisions/:revision`: the content it held. */
export const revisionContentSchema = entryRevisionSchema.extend({
  fields: entryFieldsSchema,
  retired: z.boolean(),
});
export type RevisionContent = z.output<typeof revisionContentSchema>;
