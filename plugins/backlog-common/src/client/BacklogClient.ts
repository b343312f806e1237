import {
  ImportClient,
  ImportsApi,
  JsonClient,
  JsonClientOptions,
  queryString,
  RequestOptions,
} from '@rathaus/rathaus-common';
import {
  BoardList,
  boardListSchema,
  BoardView,
  boardViewSchema,
  FundingReport,
  fundingReportSchema,
} from '../api/boards';
import {
  CalendarFeed,
  CalendarFeedList,
  calendarFeedListSchema,
  calendarFeedSchema,
  ExportInput,
  NewCalendarFeed,
  newCalendarFeedSchema,
} from '../api/exports';
import {
  ChangedItemList,
  changedItemListSchema,
  DeletedItemList,
  deletedItemListSchema,
} from '../api/changes';
import {
  BoardEventList,
  boardEventListSchema,
  CreateItemInput,
  DeclineItemInput,
  DraftList,
  draftListSchema,
  HandInInput,
  Item,
  ItemList,
  itemListSchema,
  itemSchema,
  MoveItemInput,
} from '../api/items';
import {
  Programme,
  ProgrammeInput,
  programmeSchema,
} from '../funding/programme';
import { CommentInput } from '../item/events';
import { ItemChanges } from '../item/fields';

function at(...parts: string[]): string {
  return `/${parts.map(encodeURIComponent).join('/')}`;
}

/**
 * HTTP client of the backlog plugin. `revision` is what the sender saw. Every
 * method throws a `ResponseError` when the answer is not 2xx; `fields` and
 * `current` lie in its `body.error`.
 */
export class BacklogClient extends JsonClient {
  constructor(private readonly options: JsonClientOptions) {
    super('backlog', options);
  }

  /** The imports of a board, for those who write to it. */
  importsOf(board: string): ImportsApi {
    return new ImportClient(
      'backlog',
      at('boards', board, 'imports'),
      this.options,
    );
  }

  async getBoards(options?: RequestOptions): Promise<BoardList> {
    return this.read('/boards', boardListSchema, options);
  }

  async getBoard(board: string, options?: RequestOptions): Promise<BoardView> {
    return this.read(at('boards', board), boardViewSchema, options);
  }

  /**
   * Items of a board in full, drafts and deleted ones left out. What changes
   * while one reads on comes again, as it is then.
   *
   * @param query.after - `nextAfter` of the answer before
   */
  async getItems(
    board: string,
    query: { after?: number; limit?: number },
    options?: RequestOptions,
  ): Promise<ItemList> {
    return this.read(
      `${at('boards', board, 'items')}${queryString(query)}`,
      itemListSchema,
      options,
    );
  }

  /** What happened on a board, oldest first. */
  async getChanges(
    board: string,
    query: { after?: number; since?: string; limit?: number },
    options?: RequestOptions,
  ): Promise<BoardEventList> {
    return this.read(
      `${at('boards', board, 'changes')}${queryString(query)}`,
      boardEventListSchema,
      options,
    );
  }

  /**
   * What came in the end of everything that happened on a board, item by item,
   * the last change first.
   *
   * @param query.since - a point in time, ISO 8601
   * @param query.before - `nextBefore` of the answer before
   */
  async getChangedItems(
    board: string,
    query: { since: string; before?: number; limit?: number },
    options?: RequestOptions,
  ): Promise<ChangedItemList> {
    return this.read(
      `${at('boards', board, 'changed-items')}${queryString(query)}`,
      changedItemListSchema,
      options,
    );
  }

  /** What can be restored, for those who may. */
  async getDeleted(
    board: string,
    query: { offset?: number; limit?: number },
    options?: RequestOptions,
  ): Promise<DeletedItemList> {
    return this.read(
      `${at('boards', board, 'deleted')}${queryString(query)}`,
      deletedItemListSchema,
      options,
    );
  }

  async getFunding(
    board: string,
    options?: RequestOptions,
  ): Promise<FundingReport> {
    return this.read(
      at('boards', board, 'funding'),
      fundingReportSchema,
      options,
    );
  }

  /** Items of a board as a file: all of them, or some in a certain order. */
  async exportItems(
    board: string,
    input: ExportInput,
    options?: RequestOptions,
  ): Promise<Blob> {
    const response = await this.fetch(
      at('boards', board, 'export'),
      {
        method: 'POST',
        body: JSON.stringify(input),
        headers: { 'content-type': 'application/json' },
      },
      options,
    );
    return response.blob();
  }

  /** One's own addresses at which calendar programs read the board's deadlines. */
  async getCalendarFeeds(
    board: string,
    options?: RequestOptions,
  ): Promise<CalendarFeedList> {
    return this.read(
      at('boards', board, 'calendar-feeds'),
      calendarFeedListSchema,
      options,
    );
  }

  /** The answer alone tells the address. */
  async createCalendarFeed(board: string): Promise<NewCalendarFeed> {
    return this.send(
      'POST',
      at('boards', board, 'calendar-feeds'),
      newCalendarFeedSchema,
      { json: {} },
    );
  }

  async revokeCalendarFeed(board: string, id: string): Promise<CalendarFeed> {
    return this.send(
      'POST',
      at('boards', board, 'calendar-feeds', id, 'revoke'),
      calendarFeedSchema,
      { json: {} },
    );
  }

  async createItem(board: string, input: CreateItemInput): Promise<Item> {
    return this.send('POST', at('boards', board, 'items'), itemSchema, {
      json: input,
    });
  }

  async handIn(
    board: string,
    input: HandInInput,
    options?: RequestOptions,
  ): Promise<Item> {
    return this.send(
      'POST',
      at('boards', board, 'needs'),
      itemSchema,
      { json: input },
      options,
    );
  }

  /** Needs not handed in yet, of the asking person and their school. */
  async getDrafts(board: string, options?: RequestOptions): Promise<DraftList> {
    return this.read(at('boards', board, 'drafts'), draftListSchema, options);
  }

  async getItem(id: string, options?: RequestOptions): Promise<Item> {
    return this.read(at('items', id), itemSchema, options);
  }

  async getHistory(
    id: string,
    options?: RequestOptions,
  ): Promise<BoardEventList> {
    return this.read(at('items', id, 'history'), boardEventListSchema, options);
  }

  async updateItem(
    id: string,
    changes: ItemChanges,
    revision: number,
  ): Promise<Item> {
    return this.#act('PUT', id, [], changes, revision);
  }

  async moveItem(
    id: string,
    input: MoveItemInput,
    revision: number,
  ): Promise<Item> {
    return this.#act('POST', id, ['move'], input, revision);
  }

  async declineItem(
    id: string,
    input: DeclineItemInput,
    revision: number,
  ): Promise<Item> {
    return this.#act('POST', id, ['decline'], input, revision);
  }

  async deleteItem(id: string, revision: number): Promise<Item> {
    return this.#act('POST', id, ['delete'], {}, revision);
  }

  async restoreItem(id: string, revision: number): Promise<Item> {
    return this.#act('POST', id, ['restore'], {}, revision);
  }

  /** Hands in a draft. */
  async handInDraft(id: string, revision: number): Promise<Item> {
    return this.#act('POST', id, ['hand-in'], {}, revision);
  }

  async addComment(id: string, input: CommentInput): Promise<Item> {
    return this.#act('POST', id, ['comments'], input);
  }

  async editComment(
    id: string,
    comment: string,
    input: CommentInput,
  ): Promise<Item> {
    return this.#act('PUT', id, ['comments', comment], input);
  }

  async deleteComment(id: string, comment: string): Promise<Item> {
    return this.#act('POST', id, ['comments', comment, 'delete'], {});
  }

  /** @param revision - 0 for a new one */
  async putProgramme(
    board: string,
    id: string,
    input: ProgrammeInput,
    revision: number,
  ): Promise<Programme> {
    return this.send(
      'PUT',
      at('boards', board, 'programmes', id),
      programmeSchema,
      { json: input, revision },
    );
  }

  async #act(
    method: 'POST' | 'PUT',
    id: string,
    rest: string[],
    json: unknown,
    revision?: number,
  ): Promise<Item> {
    return this.send(method, at('items', id, ...rest), itemSchema, {
      json,
      revision,
    });
  }
}
