import {
  BoardEventList,
  ChangedItemList,
  DeletedItemList,
  itemWritePermission,
} from '@rathaus/plugin-backlog-common';
import { Caller } from '@rathaus/rathaus-node';
import { Viewers } from '../access/Viewers';
import { Boards } from '../boards/Boards';
import { presentEvent } from '../items/presentEvent';
import { readableNumber } from '../items/toCard';
import { BoardStore, EventQuery, StoredItem } from '../store/BoardStore';
import { ChangeStore } from './ChangeStore';
import { netChange } from './netChange';

/**
 * What people read of a board's past. Every method throws NotAllowedError (403)
 * for those who may not, and NotFoundError (404) where there is no such board.
 */
export class ChangeReader {
  constructor(
    private readonly options: {
      boards: Boards;
      store: Pick<BoardStore, 'events'>;
      changes: ChangeStore;
      viewers: Viewers;
    },
  ) {}

  /** What happened on a board, step by step, oldest first. */
  async list(
    id: string,
    query: EventQuery,
    caller: Caller,
  ): Promise<BoardEventList> {
    const { boards, store, viewers } = this.options;
    await viewers.of(caller);
    const board = boards.get(id);
    const { limit } = query;
    // One more than asked for tells whether there is more.
    const events = await store.events(id, { ...query, limit: limit + 1 });
    const shown = events.slice(0, limit);
    const items = await this.#items(shown.map(({ item }) => item));
    return {
      items: shown.map(event =>
        presentEvent(board, event, items.get(event.item)?.state),
      ),
      ...(events.length > limit && { nextAfter: shown[limit - 1].sequence }),
    };
  }

  /** What came of it all, item by item, the last change first. */
  async changedItems(
    id: string,
    query: { since: string; before?: number; limit: number },
    caller: Caller,
  ): Promise<ChangedItemList> {
    const { boards, changes, viewers } = this.options;
    await viewers.of(caller);
    const board = boards.get(id);
    const { since, limit } = query;
    const found = await changes.changedSince(id, {
      ...query,
      limit: limit + 1,
    });
    const shown = found.slice(0, limit);
    const ids = shown.map(({ item }) => item);
    const events = await changes.eventsOf(ids);
    const items = await this.#items(ids);
    return {
      items: shown.flatMap(change => {
        const item = items.get(change.item);
        return item
          ? [
              {
                ...change,
                number: readableNumber(board, item),
                title: item.state.fields.title,
                ...netChange(events.get(item.id) ?? [], since, item.state),
              },
            ]
          : [];
      }),
      ...(found.length > limit && { nextBefore: shown[limit - 1].sequence }),
    };
  }

  /** What was deleted, for those who may restore it. */
  async deleted(
    id: string,
    query: { offset: number; limit: number },
    caller: Caller,
  ): Promise<DeletedItemList> {
    const { boards, changes, viewers } = this.options;
    await viewers.of(caller, itemWritePermission);
    const board = boards.get(id);
    const { items, total } = await changes.deleted(id, query);
    return {
      items: items.map(item => {
        const { fields, column, version, deletedAt = '' } = item.state;
        return {
          id: item.id,
          number: readableNumber(board, item),
          title: fields.title,
          column,
          revision: version,
          deletedAt,
        };
      }),
      totalItems: total,
    };
  }

  async #items(ids: string[]): Promise<Map<string, StoredItem>> {
    const items = await this.options.changes.items([...new Set(ids)]);
    return new Map(items.map(item => [item.id, item]));
  }
}
