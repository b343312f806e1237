import {
  ItemEvent,
  ItemState,
  Programme,
  ProgrammeFields,
} from '@rathaus/plugin-backlog-common';
import { StoredEvent, StoredItem } from './BoardStore';

/** Row of table `boards`. */
export interface BoardRow {
  id: string;
  version: number;
  last_number: number;
}

/** Row of table `items`. */
export interface ItemRow {
  id: string;
  board: string;
  number: number;
  column_id: string;
  rank: string;
  title: string;
  draft: boolean;
  deleted_at: string | null;
  version: number;
  sequence: number;
  depends_on: string | null;
  state: string;
}

/** Row of table `item_events`. */
export interface ItemEventRow {
  board: string;
  sequence: number;
  item_id: string;
  item_version: number;
  type: string;
  draft: boolean;
  at: string;
  actor: string;
  event: string;
}

/** Row of table `programmes`. */
export interface ProgrammeRow {
  board: string;
  id: string;
  position: number;
  revision: number;
  fields: string;
}

// What was validated on its way in is not validated again on its way out: an
// old event must stay readable when the rules have become stricter.

/** Maps a row to an item. */
export function itemFromRow(row: ItemRow): StoredItem {
  const { id, board, number, sequence } = row;
  const state: ItemState = JSON.parse(row.state);
  return { id, board, number, sequence, state };
}

/** Maps an item to its row. */
export function itemRow(item: StoredItem): ItemRow {
  const { id, board, number, sequence, state } = item;
  const { fields } = state;
  return {
    id,
    board,
    number,
    column_id: state.column,
    rank: state.rank,
    title: fields.title,
    draft: state.draft,
    deleted_at: state.deletedAt ?? null,
    version: state.version,
    sequence,
    depends_on: fields.dependsOn?.length
      ? JSON.stringify(fields.dependsOn)
      : null,
    state: JSON.stringify(state),
  };
}

/** Maps an event, and the item that it made, to the event's row. */
export function eventRow(item: StoredItem, event: ItemEvent): ItemEventRow {
  const { id, board, sequence, state } = item;
  return {
    board,
    sequence,
    item_id: id,
    item_version: state.version,
    type: event.type,
    draft: state.draft,
    at: event.at,
    actor: event.actor,
    event: JSON.stringify(event),
  };
}

/** Maps the row of an event, with what is known of its item. */
export function eventFromRow(
  row: Pick<ItemEventRow, 'sequence' | 'item_id' | 'event'> &
    Pick<ItemRow, 'number' | 'title'>,
): StoredEvent {
  const { sequence, item_id: item, number, title } = row;
  const event: ItemEvent = JSON.parse(row.event);
  return { sequence, item, number, title, event };
}

/** Maps a row to a programme. */
export function programmeFromRow(row: ProgrammeRow): Programme {
  const { id, board, revision } = row;
  const fields: ProgrammeFields = JSON.parse(row.fields);
  return { id, board, revision, ...fields };
}

/** Maps a programme to its row. @param position - among those of its board */
export function programmeRow(
  programme: Programme,
  position: number,
): ProgrammeRow {
  const { id, board, revision, ...fields } = programme;
  return { board, id, position, revision, fields: JSON.stringify(fields) };
}
