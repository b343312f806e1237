import { InputError } from '@backstage/errors';
import { SortOrder } from '@rathaus/plugin-service-registry-common';
import { z } from 'zod';
import { compareSortKeys, Hit } from './browseEntries';

const positionSchema = z.strictObject({
  sort: z.string(),
  keys: z.tuple([z.union([z.string(), z.number()]), z.string()]),
  /** The page ends before the keys instead of beginning behind them. */
  before: z.boolean(),
});
type Position = z.output<typeof positionSchema>;

function encode(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

function decode(cursor: string, sort: SortOrder): Position {
  try {
    const position = positionSchema.parse(
      JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')),
    );
    if (position.sort === sort) {
      return position;
    }
  } catch {
    // answered below, together with a cursor of another order
  }
  throw new InputError('Invalid cursor; start again without it');
}

export interface Page {
  hits: Hit[];
  nextCursor?: string;
  prevCursor?: string;
}

/**
 * Cuts one page out of sorted hits. The cursor names the last hit seen, not a
 * number, so nothing is skipped or shown twice when entries come and go.
 *
 * @throws InputError when the cursor is not one of ours or of another order
 */
export function cutPage(
  hits: Hit[],
  options: { sort: SortOrder; limit: number; cursor?: string },
): Page {
  const { sort, limit, cursor } = options;
  let start = 0;
  if (cursor) {
    const { keys, before } = decode(cursor, sort);
    const found = hits.findIndex(hit => {
      const order = compareSortKeys(hit.sortKeys, keys, sort);
      return before ? order >= 0 : order > 0;
    });
    const behind = found < 0 ? hits.length : found;
    start = before ? Math.max(0, behind - limit) : behind;
  }
  const end = Math.min(hits.length, start + limit);
  const page = hits.slice(start, end);
  return {
    hits: page,
    ...(end < hits.length &&
      page.length && {
        nextCursor: encode({
          sort,
          keys: [...page[page.length - 1].sortKeys],
          before: false,
        }),
      }),
    ...(start > 0 &&
      page.length && {
        prevCursor: encode({ sort, keys: [...page[0].sortKeys], before: true }),
      }),
  };
}
