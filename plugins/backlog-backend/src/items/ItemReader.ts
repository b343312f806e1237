import {
  BoardEventList,
  DraftList,
  Item,
  ItemList,
} from '@rathaus/plugin-backlog-common';
import { Caller } from '@rathaus/rathaus-node';
import { Viewers } from '../access/Viewers';
import { Boards } from '../boards/Boards';
import { BoardStore } from '../store/BoardStore';
import { findItem } from './findItem';
import { isToBeSeen, mayKnowDraft } from './itemActions';
import { presentEvent } from './presentEvent';
import { presentItem } from './presentItem';

/**
 * What people read of items. Every method throws NotAllowedError (403) for
 * those who may not, and NotFoundError (404) for what is not there or, as a
 * draft of others, none of the caller's business.
 */
export class ItemReader {
  constructor(
    private readonly options: {
      boards: Boards;
      store: BoardStore;
      viewers: Viewers;
    },
  ) {}

  /** A board's items to be seen, those that something happened to last at the end. */
  async list(
    id: string,
    query: { after: number; limit: number },
    caller: Caller,
  ): Promise<ItemList> {
    const { boards, store, viewers } = this.options;
    const viewer = await viewers.of(caller);
    const board = boards.get(id);
    const stored = await store.itemsSince(id, query.after, query.limit);
    const last = stored.at(-1);
    return {
      items: stored
        .filter(({ state }) => isToBeSeen(state))
        .map(item => presentItem(item, board, viewer)),
      ...(last &&
        stored.length === query.limit && { nextAfter: last.sequence }),
    };
  }

  /** Drafts that the caller may know. */
  async drafts(id: string, caller: Caller): Promise<DraftList> {
    const { boards, store, viewers } = this.options;
    const viewer = await viewers.of(caller);
    const board = boards.get(id);
    const drafts = await store.drafts(id);
    const items = drafts
      .filter(({ state }) => mayKnowDraft(state, viewer))
      .map(item => presentItem(item, board, viewer));
    return { items, totalItems: items.length };
  }

  async get(id: string, caller: Caller): Promise<Item> {
    const { item, board, viewer } = await findItem(this.options, id, caller);
    return presentItem(item, board, viewer);
  }

  /**
   * What happened to an item, oldest first. What it was like as a draft is for
   * those who may know drafts.
   */
  async history(id: string, caller: Caller): Promise<BoardEventList> {
    const { item, board, viewer } = await findItem(this.options, id, caller);
    const events = await this.options.store.eventsOf(id, {
      withDraft: mayKnowDraft(item.state, viewer),
    });
    return {
      items: events
        .filter(({ event }) => event.type !== 'reranked')
        .map(event => presentEvent(board, event, item.state)),
    };
  }
}
