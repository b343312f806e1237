import { Programme } from '@rathaus/plugin-backlog-common';
import { Knex } from 'knex';
import { Turns } from '../lib/Turns';
import {
  BoardRow,
  eventFromRow,
  itemFromRow,
  ItemRow,
  programmeFromRow,
  programmeRow,
  ProgrammeRow,
} from './boardRows';
import {
  BoardStore,
  BoardWrite,
  EventQuery,
  StoredEvent,
  StoredItem,
} from './BoardStore';
import { DatabaseBoardWrite } from './DatabaseBoardWrite';

/** Keeps boards in the plugin's own database. */
export class DatabaseBoardStore implements BoardStore {
  // Writers of a board wait for its row anyway. Waiting here, they leave the
  // connections to those who read.
  readonly #turns = new Turns();

  constructor(private readonly knex: Knex, private readonly now: () => Date) {}

  async found(board: string, programmes: Programme[]): Promise<boolean> {
    return this.knex.transaction(async tx => {
      const founded = await tx<BoardRow>('boards')
        .insert({ id: board, version: 0, last_number: 0 })
        .onConflict('id')
        .ignore()
        .returning('id');
      if (!founded.length) {
        return false;
      }
      if (programmes.length) {
        await tx<ProgrammeRow>('programmes').insert(
          programmes.map((programme, index) => programmeRow(programme, index)),
        );
      }
      return true;
    });
  }

  async version(board: string): Promise<number> {
    const row = await this.knex<BoardRow>('boards')
      .where({ id: board })
      .first('version');
    return row?.version ?? 0;
  }

  async item(id: string): Promise<StoredItem | undefined> {
    const row = await this.knex<ItemRow>('items').where({ id }).first();
    return row && itemFromRow(row);
  }

  async itemsSince(
    board: string,
    sequence: number,
    limit: number,
  ): Promise<StoredItem[]> {
    const rows = await this.knex<ItemRow>('items')
      .where({ board })
      .where('sequence', '>', sequence)
      .orderBy('sequence')
      .limit(limit);
    return rows.map(itemFromRow);
  }

  async drafts(board: string): Promise<StoredItem[]> {
    const rows = await this.knex<ItemRow>('items')
      .where({ board, draft: true })
      .whereNull('deleted_at')
      .orderBy('number');
    return rows.map(itemFromRow);
  }

  async events(
    board: string,
    { after, since, limit }: EventQuery,
  ): Promise<StoredEvent[]> {
    const rows = await this.#events()
      .where({ 'item_events.board': board, 'item_events.draft': false })
      .whereNot('item_events.type', 'reranked')
      .modify(query => {
        if (after !== undefined) {
          query.where('item_events.sequence', '>', after);
        }
        if (since !== undefined) {
          query.where('item_events.at', '>=', since);
        }
      })
      .limit(limit);
    return rows.map(eventFromRow);
  }

  async eventsOf(
    id: string,
    { withDraft }: { withDraft: boolean },
  ): Promise<StoredEvent[]> {
    const rows = await this.#events()
      .where('item_events.item_id', id)
      .modify(query => {
        if (!withDraft) {
          query.where('item_events.draft', false);
        }
      });
    return rows.map(eventFromRow);
  }

  async programmes(board: string): Promise<Programme[]> {
    const rows = await this.knex<ProgrammeRow>('programmes')
      .where({ board })
      .orderBy('position');
    return rows.map(programmeFromRow);
  }

  async write<T>(
    board: string,
    work: (write: BoardWrite) => Promise<T>,
  ): Promise<T> {
    return this.#turns.take(board, () =>
      this.knex.transaction(async tx => {
        const write = await DatabaseBoardWrite.begin(tx, board, this.now);
        const result = await work(write);
        await write.finish();
        return result;
      }),
    );
  }

  #events() {
    return this.knex('item_events')
      .join('items', 'items.id', 'item_events.item_id')
      .orderBy('item_events.sequence')
      .select(
        'item_events.sequence',
        'item_events.item_id',
        'item_events.event',
        'items.number',
        'items.title',
      );
  }
}
