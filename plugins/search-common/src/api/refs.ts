import { z } from 'zod';

/** Answer of `GET /refs?term=&type=`: what the documents of a type that are found are about, the best first. */
export const foundRefsSchema = z.object({
  /** Full refs of entities. */
  refs: z.array(z.string()),
});

/** Entities that were found. */
export type FoundRefs = z.output<typeof foundRefsSchema>;
