import { z } from 'zod';
import {
  AUDIENCES,
  ENTRY_ORIGINS,
  ENTRY_TYPES,
  LIFECYCLES,
  RESPONSIBILITIES,
} from '../entry/vocabulary';
import { serviceEntrySummarySchema } from '../entry/serviceEntry';

/** The facets of the list, in the order in which the page shows them. */
export const FACETS = [
  'type',
  'owner',
  'audience',
  'lifecycle',
  'responsibility',
] as const;
export type Facet = (typeof FACETS)[number];

/** `relevance` needs a search word; without one it means `title`. */
export const SORT_ORDERS = [
  'relevance',
  'title',
  '-title',
  'updatedAt',
  '-updatedAt',
  'owner',
] as const;
export type SortOrder = (typeof SORT_ORDERS)[number];

export const DEFAULT_PAGE_SIZE = 25;
export const MAX_PAGE_SIZE = 100;

/** A query parameter that may stand once or several times. */
function many<T extends z.ZodType<unknown>>(item: T) {
  return z.preprocess(
    value =>
      value === undefined || Array.isArray(value) ? value ?? [] : [value],
    z.array(item).max(200),
  );
}

const flag = z
  .enum(['true', 'false'])
  .default('false')
  .transform(value => value === 'true');

/** What narrows the list; shared by `GET /entries` and `GET /export.csv`. */
export const entryFilterSchema = z.strictObject({
  /** Search words; all of them must be found. */
  q: z.string().trim().max(200).default(''),
  type: many(z.enum(ENTRY_TYPES)),
  owner: many(z.string().trim().toLowerCase().max(200)),
  audience: many(z.enum(AUDIENCES)),
  lifecycle: many(z.enum(LIFECYCLES)),
  responsibility: many(z.enum(RESPONSIBILITIES)),
  origin: many(z.enum(ENTRY_ORIGINS)),
  /** Only these entries, e.g. a person's favourites. */
  name: many(z.string().trim().max(63)),
  /** `true` shows the retired entries instead of those in use. */
  retired: flag,
  sort: z.enum(SORT_ORDERS).default('relevance'),
});
export type EntryFilter = z.output<typeof entryFilterSchema>;
export type EntryFilterInput = Partial<EntryFilter>;

/** Query of `GET /entries`. */
export const browseQuerySchema = entryFilterSchema.extend({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(MAX_PAGE_SIZE)
    .default(DEFAULT_PAGE_SIZE),
  cursor: z.string().max(2000).optional(),
});
export type BrowseQuery = z.output<typeof browseQuerySchema>;
export type BrowseQueryInput = EntryFilterInput & {
  limit?: number;
  cursor?: string;
};

/** One choice of a facet and how many entries it would leave. */
export const facetValueSchema = z.object({
  value: z.string(),
  /** Readable name where the value is a reference. */
  label: z.string().optional(),
  count: z.int(),
});
export type FacetValue = z.output<typeof facetValueSchema>;

/** What the asking person may do with the registry as a whole. */
export const REGISTRY_ACTIONS = [
  'create',
  'import',
  'importReferenceLists',
] as const;
export type RegistryAction = (typeof REGISTRY_ACTIONS)[number];

/** Answer of `GET /entries`. A facet's counts ignore the facet's own filter. */
export const browseResultSchema = z.object({
  items: z.array(serviceEntrySummarySchema),
  totalItems: z.int(),
  facets: z.record(z.enum(FACETS), z.array(facetValueSchema)),
  pageInfo: z.object({
    nextCursor: z.string().optional(),
    prevCursor: z.string().optional(),
  }),
  allowedActions: z.array(z.enum(REGISTRY_ACTIONS)),
});
export type BrowseResult = z.output<typeof browseResultSchema>;
