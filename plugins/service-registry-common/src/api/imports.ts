import { importMappingSchema } from '@rathaus/rathaus-common';
import { z } from 'zod';

/** How a row finds the entry it is about. */
export const IMPORT_KEYS = ['name', 'title', 'ozgId'] as const;
export type ImportKey = (typeof IMPORT_KEYS)[number];

/**
 * Mapping of a file onto entries. Keys of `fields` are paths of an entry's
 * fields, or `name` for the short name.
 */
export const entryMappingSchema = importMappingSchema.extend({
  matchBy: z.enum(IMPORT_KEYS).default('title'),
});
export type EntryMapping = z.output<typeof entryMappingSchema>;
