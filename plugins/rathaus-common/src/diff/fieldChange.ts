import { z } from 'zod';

/** One field that differs. `path` is dotted, e.g. `support.phone`. */
export const fieldChangeSchema = z.object({
  path: z.string(),
  before: z.unknown().optional(),
  after: z.unknown().optional(),
});
export type FieldChange = z.output<typeof fieldChangeSchema>;
