import { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import {
  Board,
  boardReadPermission,
  ITEM_DOCUMENT_TYPE,
  ItemDocument,
} from '@rathaus/plugin-backlog-common';
import { Readable } from 'node:stream';
import { BoardReader } from './BoardReader';
import { toItemDocument } from './lib/itemDocument';
import { SchoolNames } from './SchoolNames';

/** Gives the search the items of all boards, one board after the other. */
export class ItemCollatorFactory implements DocumentCollatorFactory {
  readonly type = ITEM_DOCUMENT_TYPE;
  readonly visibilityPermission = boardReadPermission;

  constructor(
    private readonly options: { boards: BoardReader; schools: SchoolNames },
  ) {}

  /** A stream of {@link ItemDocument}s that breaks off when something cannot be read. */
  async getCollator(): Promise<Readable> {
    return Readable.from(this.#documents());
  }

  async *#documents(): AsyncGenerator<ItemDocument> {
    for (const board of await this.options.boards.boards()) {
      yield* await this.#documentsOf(board);
    }
  }

  async #documentsOf(board: Board): Promise<ItemDocument[]> {
    const { boards, schools } = this.options;
    const items = await boards.items(board.id);
    const refs = items.flatMap(({ fields }) =>
      (fields.schools ?? []).map(({ ref }) => ref),
    );
    const surroundings = {
      board,
      programmes: await boards.programmes(board.id),
      schools: await schools.of([...new Set(refs)]),
    };
    return items.map(item => toItemDocument(item, surroundings));
  }
}
