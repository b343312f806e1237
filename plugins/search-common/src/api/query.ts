import { z } from 'zod';

/** Longest text that may be asked. */
export const MAX_TERM_LENGTH = 100;
/** Most results on a page. */
export const MAX_PAGE_LIMIT = 100;

/** Where words that were found begin and end in a text. */
export const highlightSchema = z.object({
  preTag: z.string().min(1),
  postTag: z.string().min(1),
  /** By name of the field, with the tags in it. */
  fields: z.record(z.string(), z.string()),
});

/** A document as it is found. */
export const foundDocumentSchema = z.looseObject({
  title: z.string(),
  text: z.string(),
  /** Path in the portal, or an address elsewhere. */
  location: z.string(),
});

const resultSchema = z.object({
  type: z.string(),
  document: foundDocumentSchema,
  highlight: highlightSchema.optional(),
  rank: z.number().optional(),
});

const facetSchema = z.array(
  z.object({ value: z.string(), count: z.int().positive() }),
);

/** Answer of `GET /query`: Backstage's own, and the counts of facets when they were asked for. */
export const resultSetSchema = z.object({
  results: z.array(resultSchema),
  nextPageCursor: z.string().optional(),
  previousPageCursor: z.string().optional(),
  numberOfResults: z.number().optional(),
  /** Each counts what would be found without its own filter; the most first. */
  facets: z
    .object({
      types: facetSchema,
      /** Full refs of Fachbereiche. */
      departments: facetSchema,
    })
    .optional(),
});

/** What was found. */
export type PortalResultSet = z.output<typeof resultSetSchema>;
/** One result of a search. */
export type FoundResult = z.output<typeof resultSchema>;
/** How many results have which values. */
export type Facets = NonNullable<PortalResultSet['facets']>;
/** Texts with the words that were found in tags. */
export type Highlight = z.output<typeof highlightSchema>;
