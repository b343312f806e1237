import { Board, ItemEvent } from '@rathaus/plugin-backlog-common';
import { Notifier } from '@rathaus/rathaus-node';
import { StoredItem } from '../store/BoardStore';
import { eventNotices } from './eventNotices';

/** Tells people about what happens to items. */
export class ItemNotices {
  constructor(private readonly notifier: Notifier) {}

  /** Something happened to an item. */
  async about(
    board: Board,
    {
      events,
      ...item
    }: { before?: StoredItem; after: StoredItem; events: ItemEvent[] },
  ): Promise<void> {
    await this.notifier.tell(
      events.flatMap(event => eventNotices(board, { ...item, event })),
    );
  }
}
