import { line } from '@rathaus/rathaus-common';
import { z } from 'zod';
import { entryFieldsSchema } from '../entry/entryFields';
import { entryName } from '../entry/formats';

/** Body of `POST /entries`; without a name the title decides it. */
export const createEntrySchema = z.strictObject({
  name: entryName.optional(),
  fields: entryFieldsSchema,
});
export type CreateEntryInput = z.input<typeof createEntrySchema>;

/**
 * Body of `PUT /entries/:name`: the whole content. `fields.restricted` left
 * out keeps what is there, `{}` empties it.
 */
export const updateEntrySchema = z.strictObject({
  fields: entryFieldsSchema,
  /** Why it was changed; stands in the history. */
  note: line({ max: 500 }).optional(),
});
export type UpdateEntryInput = z.input<typeof updateEntrySchema>;

/** Body of `POST /entries/:name/retire`. */
export const retireEntrySchema = z.strictObject({
  note: line({ max: 500 }).optional(),
});
export type RetireEntryInput = z.input<typeof retireEntrySchema>;

/** Body of `POST /entries/:name/restore`: bring back what a revision held. */
export const restoreEntrySchema = z.strictObject({
  revision: z.int().min(1).max(2_147_483_647),
  note: line({ max: 500 }).optional(),
});
export type RestoreEntryInput = z.input<typeof restoreEntrySchema>;
