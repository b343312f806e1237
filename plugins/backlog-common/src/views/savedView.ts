import { line } from '@rathaus/rathaus-common';
import { z } from 'zod';
import { slugId } from '../board/board';
import { itemId } from '../item/itemId';

/**
 * What may stand in the address of a saved view, besides which view it is: the
 * filter of all views, the order of the list, the board's lanes, what the
 * money is reckoned with. The open item, for example, is none of it.
 */
export const SAVED_PARAMS = [
  'q',
  'schule',
  'kategorie',
  'topf',
  'stand',
  'spalte',
  'zustaendig',
  'blockiert',
  'faellig',
  'sort',
  'bahnen',
  'reihe',
  'budget',
  'rechnen',
] as const;

/** Longer than any filter that people put together by hand. */
const MAX_QUERY = 4000;

function isKnownQuery(query: string): boolean {
  return [...new URLSearchParams(query).keys()].every(key =>
    SAVED_PARAMS.some(known => known === key),
  );
}

/** What a filter is called, and what it is: the part of an address behind the question mark. */
export const savedViewInputSchema = z.strictObject({
  name: line({ max: 80 }),
  /** `?ansicht=`; the page shows the board where it does not know one. */
  view: slugId,
  query: line({ min: 0, max: MAX_QUERY })
    .refine(isKnownQuery, { params: { code: 'invalid' } })
    // Written one way only, so that the same filter is the same text.
    .transform(query => new URLSearchParams(query).toString()),
  /** Everybody sees it who may read the board. */
  shared: z.boolean().default(false),
});
export type SavedViewInput = z.input<typeof savedViewInputSchema>;
export type SavedViewFields = z.output<typeof savedViewInputSchema>;

/** A filter with a name. Whose it is, is told to nobody but its owner. */
export const savedViewSchema = z.object({
  id: itemId,
  board: slugId,
  name: z.string(),
  view: slugId,
  query: z.string(),
  shared: z.boolean(),
  /** The asking person made it. */
  own: z.boolean(),
  revision: z.int(),
  /** May the asking person change and delete it? */
  mayChange: z.boolean(),
});
export type SavedView = z.output<typeof savedViewSchema>;

/** Answer of `GET /boards/:board/views`: one's own and those for everybody, by name. */
export const savedViewListSchema = z.object({
  items: z.array(savedViewSchema),
  totalItems: z.int(),
  /** May the asking person share one with everybody? */
  mayShare: z.boolean(),
});
export type SavedViewList = z.output<typeof savedViewListSchema>;
