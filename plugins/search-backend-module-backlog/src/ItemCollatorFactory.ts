import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  boardReadPermission,
  ITEM_DOCUMENT_TYPE,
  ItemDocument,
} from '@rathaus/plugin-backlog-common';
import { Departments } from '@rathaus/plugin-search-node';
import { Readable } from 'node:stream';
import { BoardReader } from './BoardReader';
import { ItemDocuments } from './ItemDocuments';

/** Gives the search the items of all boards, one board after the other. */
export class ItemCollatorFactory implements DocumentCollatorFactory {
  readonly type = ITEM_DOCUMENT_TYPE;
  readonly visibilityPermission = boardReadPermission;

  constructor(
    private readonly options: {
      boards: BoardReader;
      departments: Departments;
      documents: ItemDocuments;
    },
  ) {}

  /** A stream of {@link ItemDocument}s that breaks off when something cannot be read. */
  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<ItemDocument> {
    const { boards, departments, documents } = this.options;
    const tree = await departments.fresh();
    for (const board of await boards.boards()) {
      yield* await documents.of(await boards.items(board.id), board, tree);
    }
  }
}
