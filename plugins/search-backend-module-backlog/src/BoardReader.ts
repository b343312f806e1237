import { AuthService } from '@backstage/backend-plugin-api';
import {
  BacklogClient,
  Board,
  BoardEventList,
  Item,
} from '@rathaus/plugin-backlog-common';

/** What is needed of the backlog's client. */
export type BacklogReading = Pick<
  BacklogClient,
  'getBoards' | 'getChanges' | 'getFunding' | 'getItems'
>;

/** Items to which something happened. */
export interface TouchedItems {
  ids: Set<string>;
  /** Numbers of the first and of the last event; missing when nothing happened. */
  first?: number;
  last?: number;
}

/** Reads boards through the backlog's API, as the search plugin itself. */
export class BoardReader {
  constructor(
    private readonly options: { auth: AuthService; client: BacklogReading },
  ) {}

  async boards(): Promise<Board[]> {
    const { items } = await this.options.client.getBoards(await this.#asSelf());
    return items;
  }

  /** Titles of a board's funding programmes, by id. */
  async programmes(board: string): Promise<Map<string, string>> {
    const { programmes } = await this.options.client.getFunding(
      board,
      await this.#asSelf(),
    );
    return new Map(programmes.map(({ id, title }) => [id, title]));
  }

  /**
   * Items of a board that are to be seen, each once and as new as it came.
   *
   * @param after - number of an event: only those to which something happened since
   */
  async items(board: string, after = 0): Promise<Item[]> {
    const items = new Map<string, Item>();
    let place: number | undefined = after;
    while (place !== undefined) {
      const page: Awaited<ReturnType<BacklogReading['getItems']>> =
        await this.options.client.getItems(
          board,
          { after: place },
          await this.#asSelf(),
        );
      page.items.forEach(item => items.set(item.id, item));
      place = page.nextAfter;
    }
    return [...items.values()];
  }

  /**
   * What happened on a board, also to items that are not to be seen any more.
   *
   * @param from - number of the last event that is known, or a point in time, ISO 8601
   */
  async touchedItems(
    board: string,
    from: { after: number } | { since: string },
  ): Promise<TouchedItems> {
    const ids = new Set<string>();
    const sequences: number[] = [];
    let query: { after?: number; since?: string } | undefined = from;
    while (query) {
      const page: BoardEventList = await this.options.client.getChanges(
        board,
        query,
        await this.#asSelf(),
      );
      for (const { item, sequence } of page.items) {
        ids.add(item);
        sequences.push(sequence);
      }
      query =
        page.nextAfter === undefined ? undefined : { after: page.nextAfter };
    }
    return { ids, first: sequences.at(0), last: sequences.at(-1) };
  }

  async #asSelf(): Promise<{ token: string }> {
    const { auth } = this.options;
    return auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'backlog',
    });
  }
}
