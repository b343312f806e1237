import { z } from 'zod';

/** Longest word or phrase of a synonym. */
export const MAX_PHRASE_LENGTH = 60;
/** Most words on either side. */
export const MAX_PHRASES = 20;

const phrasesSchema = z
  .array(z.string().trim().min(1).max(MAX_PHRASE_LENGTH))
  .min(1)
  .max(MAX_PHRASES);

/** A synonym as somebody enters it. */
export const synonymInputSchema = z.strictObject({
  /** What people type. */
  words: phrasesSchema,
  /** What they mean by it. */
  meanings: phrasesSchema,
  /** Whether it holds the other way round, too. */
  bothWays: z.boolean(),
});
export type SynonymInput = z.output<typeof synonymInputSchema>;

/** A synonym that is kept in the portal. */
export const synonymSchema = z.object({
  ...synonymInputSchema.shape,
  id: z.string(),
  revision: z.int().positive(),
  /** ISO 8601 */
  updatedAt: z.string(),
});
export type Synonym = z.output<typeof synonymSchema>;

/** What somebody may do about synonyms and gaps. */
export const wordingActionSchema = z.enum(['create', 'update', 'delete']);
export type WordingAction = z.output<typeof wordingActionSchema>;

/** Answer of `GET /synonyms`: by their first word. */
export const synonymListSchema = z.object({
  items: z.array(synonymSchema),
  totalItems: z.int(),
  allowedActions: z.array(wordingActionSchema),
});
export type SynonymList = z.output<typeof synonymListSchema>;
