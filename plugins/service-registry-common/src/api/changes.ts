import { z } from 'zod';
import { entryFieldsSchema } from '../entry/entryFields';

/** Topic of the event that says "there is something new in the change log". */
export const CHANGES_TOPIC = 'service-registry.changes';

/** Payload of the event: the last sequence number written. */
export const changesEventSchema = z.object({ sequence: z.int() });
export type ChangesEvent = z.output<typeof changesEventSchema>;

/**
 * An entry changed. Sequence numbers rise in commit order without gaps that
 * fill later, so a reader that keeps the last number it saw misses nothing.
 * A page holds each entry once, with its present content.
 */
export const changeSchema = z.object({
  sequence: z.int(),
  name: z.string(),
  revision: z.int(),
  updatedAt: z.string(),
  /** Present content without the restricted part; null when retired. */
  fields: entryFieldsSchema.omit({ restricted: true }).nullable(),
  /** Last content of an entry that is retired, without the restricted part; missing for one in use. */
  retired: entryFieldsSchema.omit({ restricted: true }).optional(),
});
export type Change = z.output<typeof changeSchema>;

/** Query of `GET /changes`. `after=0` reads everything from the beginning. */
export const changesQuerySchema = z.strictObject({
  after: z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER).default(0),
  limit: z.coerce.number().int().min(1).max(1000).default(500),
});

/** Answer of `GET /changes`, in the order of the sequence numbers. */
export const changeListSchema = z.object({
  items: z.array(changeSchema),
  /** The highest number the registry has given out. */
  lastSequence: z.int(),
});
export type ChangeList = z.output<typeof changeListSchema>;
