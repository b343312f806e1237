import { coded, line, listOf } from '@rathaus/rathaus-common';
import { z } from 'zod';

/** Longest word or phrase of a synonym. */
export const MAX_PHRASE_LENGTH = 60;
/** Most words on either side. */
export const MAX_PHRASES = 20;
/** Most synonyms that are kept in the portal. */
export const MAX_SYNONYMS = 1000;

/** A word, or a few of them; commas part one from the next where people write several. */
const phraseSchema = line({ max: MAX_PHRASE_LENGTH })
  .refine(phrase => /[\p{L}\p{N}]/u.test(phrase), coded('invalid'))
  .refine(phrase => !/[,;]/.test(phrase), coded('invalid'));

const phrasesSchema = listOf(phraseSchema, { max: MAX_PHRASES }).min(1);

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
  id: z.string(),
  words: z.array(z.string()),
  meanings: z.array(z.string()),
  bothWays: z.boolean(),
  /** Counts up with each change. */
  revision: z.int().positive(),
  /** ISO 8601 */
  updatedAt: z.string(),
});
export type Synonym = z.output<typeof synonymSchema>;

/** Answer of `GET /synonyms`: all of them, by their first word. */
export const synonymListSchema = z.object({
  items: z.array(synonymSchema),
  totalItems: z.int(),
});
export type SynonymList = z.output<typeof synonymListSchema>;

/** Answer of `GET /synonyms/shipped`: those that come with the portal, in the order of their list. */
export const shippedSynonymListSchema = z.object({
  items: z.array(
    z.object({
      words: z.array(z.string()),
      meanings: z.array(z.string()),
      bothWays: z.boolean(),
    }),
  ),
  totalItems: z.int(),
});
export type ShippedSynonymList = z.output<typeof shippedSynonymListSchema>;
