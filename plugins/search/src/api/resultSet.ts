import { z } from 'zod';

const resultSchema = z.object({
  type: z.string(),
  document: z.looseObject({
    title: z.string(),
    text: z.string(),
    location: z.string(),
  }),
  highlight: z
    .object({
      preTag: z.string().min(1),
      postTag: z.string().min(1),
      fields: z.record(z.string(), z.string()),
    })
    .optional(),
  rank: z.number().optional(),
});

/** Answer of `GET /query` of the search plugin. */
export const resultSetSchema = z.object({
  results: z.array(resultSchema),
  nextPageCursor: z.string().optional(),
  previousPageCursor: z.string().optional(),
  /** Missing where only counting would tell what one may see. */
  numberOfResults: z.number().optional(),
});

/** One result of a search. */
export type FoundResult = z.output<typeof resultSchema>;
