import { z } from 'zod';
import {
  entryScoutsSchema,
  entryUpkeepSchema,
  UPKEEP_STATES,
} from '../upkeep/upkeep';
import { entryFieldsSchema } from './entryFields';
import {
  AUDIENCES,
  ENTRY_ORIGINS,
  ENTRY_TYPES,
  LIFECYCLES,
  RESPONSIBILITIES,
} from './vocabulary';

/** What the asking person may do with one entry. */
export const ENTRY_ACTIONS = [
  'update',
  'retire',
  'restore',
  'readRestricted',
  'confirm',
  'propose',
] as const;
export type EntryAction = (typeof ENTRY_ACTIONS)[number];

/**
 * An entry as the API gives it. `fields.restricted` is there only for those
 * who may read it. Times are ISO 8601 in UTC.
 */
export const serviceEntrySchema = z.object({
  /** Slug, made once from the title; never changes. */
  name: z.string(),
  /** Full reference of the catalog entity. */
  entityRef: z.string(),
  /** Counts up with each write; travels as ETag and If-Match. */
  revision: z.int(),
  origin: z.enum(ENTRY_ORIGINS),
  /** Where a repository-kept entry is edited. */
  editUrl: z.string().optional(),
  /** Title of the owning group, where the catalog knows it. */
  ownerTitle: z.string().optional(),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** User ref of the last editor; absent once the retention time is over. */
  updatedBy: z.string().optional(),
  /** When the entry was retired; absent while it is in use. */
  retiredAt: z.string().optional(),
  fields: entryFieldsSchema,
  /** Missing for entries that are retired or kept in a repository. */
  upkeep: entryUpkeepSchema.optional(),
  scouts: entryScoutsSchema.optional(),
  /** What its Scout should still fill in, as field paths; for those who may edit. */
  missing: z.array(z.string()).optional(),
  /** Open proposals; for those who decide them. */
  openProposals: z.int().optional(),
  allowedActions: z.array(z.enum(ENTRY_ACTIONS)),
});
export type ServiceEntry = z.output<typeof serviceEntrySchema>;

/** One row of the list. */
export const serviceEntrySummarySchema = z.object({
  name: z.string(),
  entityRef: z.string(),
  origin: z.enum(ENTRY_ORIGINS),
  title: z.string(),
  type: z.enum(ENTRY_TYPES),
  summary: z.string().optional(),
  lifecycle: z.enum(LIFECYCLES),
  owner: z.string(),
  ownerTitle: z.string().optional(),
  responsibility: z.enum(RESPONSIBILITIES),
  responsibleBody: z.string().optional(),
  audiences: z.array(z.enum(AUDIENCES)),
  support: z
    .object({
      contact: z.string().optional(),
      phone: z.string().optional(),
      email: z.string().optional(),
    })
    .optional(),
  /** Address of the first link with purpose `oeffnen`. */
  openUrl: z.string().optional(),
  updatedAt: z.string(),
  retiredAt: z.string().optional(),
  /** Missing for entries that are retired or kept in a repository. */
  upkeep: z.enum(UPKEEP_STATES).optional(),
  /** Missing when nobody ever confirmed the entry. */
  confirmedAt: z.string().optional(),
  /** The alias or key that the search word was found in, if not the title. */
  matchedText: z.string().optional(),
});
export type ServiceEntrySummary = z.output<typeof serviceEntrySummarySchema>;
