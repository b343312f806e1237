import { ItemEvent } from '@rathaus/plugin-backlog-common';
import { inBatches } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { ItemEventRow, itemFromRow, ItemRow } from '../store/boardRows';
import { StoredItem } from '../store/BoardStore';
import { ChangeStore, LastChange } from './ChangeStore';

/** Events that leave the item's fields and its column as they were. */
const ASIDE: ItemEvent['type'][] = [
  'reranked',
  'commented',
  'commentEdited',
  'commentDeleted',
];

/** Looks back with the plugin's own database. */
export class DatabaseChangeStore implements ChangeStore {
  constructor(private readonly knex: Knex) {}

  async changedSince(
    board: string,
    query: { since: string; before?: number; limit: number },
  ): Promise<LastChange[]> {
    const { since, before, limit } = query;
    return this.knex<ItemEventRow>('item_events')
      .where({ board, draft: false })
      .where('at', '>=', since)
      .whereNot('type', 'reranked')
      .groupBy('item_id')
      .modify(rows => {
        if (before !== undefined) {
          rows.havingRaw('max(sequence) < ?', [before]);
        }
      })
      .orderBy('sequence', 'desc')
      .limit(limit)
      .select({ item: 'item_id' })
      .max({ sequence: 'sequence', at: 'at' });
  }

  async eventsOf(items: string[]): Promise<Map<string, ItemEvent[]>> {
    const events = new Map<string, ItemEvent[]>(items.map(id => [id, []]));
    for (const batch of inBatches(items)) {
      const rows = await this.knex<ItemEventRow>('item_events')
        .whereIn('item_id', batch)
        .whereNotIn('type', ASIDE)
        .orderBy('sequence')
        .select('item_id', 'event');
      for (const { item_id: item, event } of rows) {
        events.get(item)?.push(JSON.parse(event));
      }
    }
    return events;
  }

  async items(ids: string[]): Promise<StoredItem[]> {
    const found: StoredItem[] = [];
    for (const batch of inBatches(ids)) {
      const rows = await this.knex<ItemRow>('items').whereIn('id', batch);
      found.push(...rows.map(itemFromRow));
    }
    return found;
  }

  async deleted(
    board: string,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ items: StoredItem[]; total: number }> {
    const deleted = () =>
      this.knex<ItemRow>('items')
        .where({ board, draft: false })
        .whereNotNull('deleted_at');
    const rows = await deleted()
      .orderBy([
        { column: 'deleted_at', order: 'desc' },
        { column: 'number', order: 'desc' },
      ])
      .offset(offset)
      .limit(limit);
    const [{ count }] = await deleted().count({ count: '*' });
    return { items: rows.map(itemFromRow), total: Number(count) };
  }
}
