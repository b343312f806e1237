import { z } from 'zod';
import { Change, changeListSchema, changeSchema } from '../api/changes';

/** An entry whose content this side does not understand. */
export interface UnreadableChange {
  name: string;
  sequence: number;
  reason: string;
}

/** One page of the change log. */
export interface ChangePage {
  changes: Change[];
  unreadable: UnreadableChange[];
  /** Number of the last item; missing when the page is empty. */
  end?: number;
  /** The highest number the registry has given out. */
  lastSequence: number;
}

const looseListSchema = changeListSchema.extend({
  items: z.array(changeSchema.pick({ sequence: true, name: true }).loose()),
});

/**
 * Reads an answer of `GET /changes` item by item, so that one entry that does
 * not fit the schema does not hide all the others.
 *
 * @throws ZodError when the answer as a whole is not what it should be
 */
export function parseChangePage(body: unknown): ChangePage {
  const { items, lastSequence } = looseListSchema.parse(body);
  const page: ChangePage = {
    changes: [],
    unreadable: [],
    end: items.at(-1)?.sequence,
    lastSequence,
  };
  for (const item of items) {
    const parsed = changeSchema.safeParse(item);
    if (parsed.success) {
      page.changes.push(parsed.data);
    } else {
      page.unreadable.push({
        name: item.name,
        sequence: item.sequence,
        reason: z.prettifyError(parsed.error),
      });
    }
  }
  return page;
}

/**
 * All pages after `after`, until one is empty or reaches the highest number.
 *
 * @throws Error when the registry repeats itself, which would never end
 */
export async function* changePages(
  read: (after: number) => Promise<ChangePage>,
  after: number,
): AsyncGenerator<ChangePage> {
  let cursor = after;
  for (;;) {
    const page = await read(cursor);
    yield page;
    if (page.end === undefined) {
      return;
    }
    if (page.end <= cursor) {
      throw new Error(
        `The change log went from ${cursor} to ${page.end} instead of on`,
      );
    }
    cursor = page.end;
    if (cursor >= page.lastSequence) {
      return;
    }
  }
}
