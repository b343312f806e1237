import { z } from 'zod';

/** What somebody may do about synonyms and gaps. */
export const WORDING_ACTIONS = ['read', 'write'] as const;
export type WordingAction = (typeof WORDING_ACTIONS)[number];

/** Answer of `GET /wording`, for everybody: whether there is anything in it for them. */
export const wordingSchema = z.object({
  allowedActions: z.array(z.enum(WORDING_ACTIONS)),
});
export type Wording = z.output<typeof wordingSchema>;
