import { InputError } from '@backstage/errors';
import { z } from 'zod';

const positionSchema = z.strictObject({
  sort: z.string(),
  /** Name of the entry at the edge of the page that the cursor came with. */
  name: z.string(),
  /** Where that entry stood, in case it is gone. */
  index: z.int().min(0),
  /** The page ends before the entry instead of beginning behind it. */
  before: z.boolean(),
});
type Position = z.output<typeof positionSchema>;

function encode(position: Position): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

function decode(cursor: string, sort: string): Position {
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

/** One page of a list, and the way to its neighbours. */
export interface Page {
  /** Positions in the list, `end` excluded. */
  start: number;
  end: number;
  nextCursor?: string;
  prevCursor?: string;
}

function startOf(
  names: { length: number; at: (index: number) => string },
  limit: number,
  position: Position,
): number {
  let found = Math.min(position.index, names.length);
  for (let i = 0; i < names.length; i++) {
    if (names.at(i) === position.name) {
      found = position.before ? i : i + 1;
      break;
    }
  }
  return position.before ? Math.max(0, found - limit) : found;
}

/**
 * Cuts one page out of a sorted list. The cursor names the entry at the edge
 * of the last page, so nothing is skipped or shown twice when entries before
 * it come and go.
 *
 * @param names - the names of the list's entries, by position
 * @param options.sort - what the order goes by; a cursor is good for one only
 * @throws InputError when the cursor is not one of ours or of another order
 */
export function cutPage(
  names: { length: number; at: (index: number) => string },
  options: { sort: string; limit: number; cursor?: string },
): Page {
  const { sort, limit, cursor } = options;
  const start = cursor ? startOf(names, limit, decode(cursor, sort)) : 0;
  const end = Math.min(names.length, start + limit);
  const edge = (index: number, before: boolean) =>
    encode({
      sort,
      name: names.at(index),
      index: before ? index : index + 1,
      before,
    });
  return {
    start,
    end,
    ...(end < names.length &&
      end > start && { nextCursor: edge(end - 1, false) }),
    ...(start > 0 && end > start && { prevCursor: edge(start, true) }),
  };
}
