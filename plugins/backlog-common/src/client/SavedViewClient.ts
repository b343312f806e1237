import {
  JsonClient,
  JsonClientOptions,
  RequestOptions,
} from '@rathaus/rathaus-common';
import {
  SavedView,
  SavedViewInput,
  SavedViewList,
  savedViewListSchema,
  savedViewSchema,
} from '../views/savedView';
import { clientPath } from './clientPath';

/** The saved views of boards; see `BacklogClient` for errors and revisions. */
export class SavedViewClient extends JsonClient {
  constructor(options: JsonClientOptions) {
    super('backlog', options);
  }

  /** One's own and those for everybody. */
  async getViews(
    board: string,
    options?: RequestOptions,
  ): Promise<SavedViewList> {
    return this.read(
      clientPath('boards', board, 'views'),
      savedViewListSchema,
      options,
    );
  }

  async createView(board: string, input: SavedViewInput): Promise<SavedView> {
    return this.send(
      'POST',
      clientPath('boards', board, 'views'),
      savedViewSchema,
      { json: input },
    );
  }

  async updateView(
    board: string,
    id: string,
    input: SavedViewInput,
    revision: number,
  ): Promise<SavedView> {
    return this.send(
      'PUT',
      clientPath('boards', board, 'views', id),
      savedViewSchema,
      { json: input, revision },
    );
  }

  /** The answer is what it was, so that it can be made again. */
  async deleteView(
    board: string,
    id: string,
    revision: number,
  ): Promise<SavedView> {
    return this.send(
      'POST',
      clientPath('boards', board, 'views', id, 'delete'),
      savedViewSchema,
      { json: {}, revision },
    );
  }
}
