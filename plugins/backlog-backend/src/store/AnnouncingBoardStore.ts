import { Programme } from '@rathaus/plugin-backlog-common';
import { BoardStore, BoardWrite, EventQuery } from './BoardStore';

/** A board is at another version. */
export interface BoardChange {
  board: string;
  version: number;
}

/** Says after every write which board changed, and nothing else. */
export class AnnouncingBoardStore implements BoardStore {
  constructor(
    private readonly store: BoardStore,
    private readonly announce: (change: BoardChange) => void,
  ) {}

  async write<T>(
    board: string,
    work: (write: BoardWrite) => Promise<T>,
  ): Promise<T> {
    let version: number | undefined;
    const result = await this.store.write(board, async write => {
      const done = await work(write);
      version = write.version;
      return done;
    });
    if (version !== undefined) {
      this.announce({ board, version });
    }
    return result;
  }

  found(board: string, programmes: Programme[]) {
    return this.store.found(board, programmes);
  }

  version(board: string) {
    return this.store.version(board);
  }

  item(id: string) {
    return this.store.item(id);
  }

  itemsSince(board: string, sequence: number, limit: number) {
    return this.store.itemsSince(board, sequence, limit);
  }

  drafts(board: string) {
    return this.store.drafts(board);
  }

  events(board: string, query: EventQuery) {
    return this.store.events(board, query);
  }

  eventsOf(id: string, query: { withDraft: boolean }) {
    return this.store.eventsOf(id, query);
  }

  programmes(board: string) {
    return this.store.programmes(board);
  }
}
