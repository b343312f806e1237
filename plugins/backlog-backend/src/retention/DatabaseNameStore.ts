import { ItemEvent, replayItem } from '@rathaus/plugin-backlog-common';
import { Knex } from 'knex';
import { ItemEventRow, ItemRow } from '../store/boardRows';
import { BoardWrite } from '../store/BoardStore';
import { NameStore, NumberedEvent } from './NameStore';

/** Names in the plugin's own database. */
export class DatabaseNameStore implements NameStore {
  constructor(private readonly knex: Knex) {}

  async itemsNaming(board: string, before: string): Promise<string[]> {
    return this.knex<ItemEventRow>('item_events')
      .where({ board })
      .where('at', '<', before)
      .whereLike('event', '%"user:%')
      .distinct('item_id')
      .orderBy('item_id')
      .pluck('item_id');
  }

  async eventsOf(write: BoardWrite, item: string): Promise<NumberedEvent[]> {
    return write.alongside(async tx => {
      const rows = await tx<ItemEventRow>('item_events')
        .where({ item_id: item })
        .orderBy('sequence')
        .select('sequence', 'event');
      return rows.map(({ sequence, event }) => ({
        sequence,
        event: JSON.parse(event),
      }));
    });
  }

  async rewrite(
    write: BoardWrite,
    item: string,
    changed: readonly NumberedEvent[],
    all: readonly ItemEvent[],
  ): Promise<void> {
    const state = replayItem(all);
    if (!state) {
      throw new RangeError(`Item ${item} has no events`);
    }
    await write.alongside(async tx => {
      for (const { sequence, event } of changed) {
        await tx<ItemEventRow>('item_events')
          .where({ item_id: item, sequence })
          .update({ actor: event.actor, event: JSON.stringify(event) });
      }
      await tx<ItemRow>('items')
        .where({ id: item })
        .update({ state: JSON.stringify(state) });
    });
  }
}
