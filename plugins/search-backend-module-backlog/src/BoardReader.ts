import { AuthService } from '@backstage/backend-plugin-api';
import { BacklogClient, Board, Item } from '@rathaus/plugin-backlog-common';

/** What is needed of the backlog's client. */
export type BacklogReading = Pick<
  BacklogClient,
  'getBoards' | 'getFunding' | 'getItems'
>;

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

  /** All items of a board that are to be seen, each once and as new as it came. */
  async items(board: string): Promise<Item[]> {
    const items = new Map<string, Item>();
    let after: number | undefined = 0;
    while (after !== undefined) {
      const page: Awaited<ReturnType<BacklogReading['getItems']>> =
        await this.options.client.getItems(
          board,
          { after },
          await this.#asSelf(),
        );
      page.items.forEach(item => items.set(item.id, item));
      after = page.nextAfter;
    }
    return [...items.values()];
  }

  async #asSelf(): Promise<{ token: string }> {
    const { auth } = this.options;
    return auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'backlog',
    });
  }
}
