import { z } from 'zod';
import { foundDocumentSchema, highlightSchema } from './query';

/** Answer of `GET /suggestions?term=`: the best few of each type, the type with the best one first. */
export const suggestionsSchema = z.object({
  groups: z.array(
    z.object({
      type: z.string(),
      items: z.array(
        z.object({
          document: foundDocumentSchema,
          highlight: highlightSchema.optional(),
        }),
      ),
    }),
  ),
});

/** What somebody who is typing may mean. */
export type Suggestions = z.output<typeof suggestionsSchema>;
