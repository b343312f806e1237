import {
  ChangedItem,
  ITEM_FIELDS,
  ItemEvent,
  ItemField,
  ItemState,
  replayItem,
} from '@rathaus/plugin-backlog-common';
import { isDeepStrictEqual } from 'node:util';
import { isToBeSeen } from '../items/itemActions';

type Side = NonNullable<ChangedItem['before']>;

/** What there is to tell of an item's fields, as far as they changed. */
function sideOf(
  { column, fields }: ItemState,
  changed: readonly ItemField[],
): Side {
  const {
    description: _description,
    checklist: _checklist,
    entries: _entries,
    attachments: _attachments,
    ...told
  } = fields;
  return {
    column,
    fields: Object.fromEntries(
      Object.entries(told).filter(([name]) =>
        changed.some(field => field === name),
      ),
    ),
  };
}

/**
 * What came in the end of everything that happened to an item: there and back
 * again is nothing.
 *
 * @param events - all of them, oldest first; comments may be left out
 * @param since - ISO 8601, UTC
 * @param now - the item as it is
 */
export function netChange(
  events: readonly ItemEvent[],
  since: string,
  now: ItemState,
): Pick<ChangedItem, 'before' | 'after' | 'changed' | 'comments'> {
  const first = events.findIndex(({ at }) => at >= since);
  const then = replayItem(first < 0 ? events : events.slice(0, first));
  const isThere = isToBeSeen(now);
  // What a school had not handed in yet was not on the board.
  const before = then && isToBeSeen(then) ? then : undefined;
  const changed =
    before && isThere
      ? ITEM_FIELDS.filter(
          field => !isDeepStrictEqual(before.fields[field], now.fields[field]),
        )
      : [];
  return {
    ...(before && { before: sideOf(before, changed) }),
    ...(isThere && { after: sideOf(now, changed) }),
    changed,
    comments: isThere ? now.comments.filter(({ at }) => at >= since).length : 0,
  };
}
