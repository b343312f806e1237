import { Board, Item, ItemDocument } from '@rathaus/plugin-backlog-common';
import { DepartmentTree } from '@rathaus/plugin-search-node';
import { BoardReader } from './BoardReader';
import { toItemDocument } from './lib/itemDocument';
import { SchoolNames } from './SchoolNames';

/** Makes documents of items, with the names of what they refer to. */
export class ItemDocuments {
  constructor(
    private readonly options: { boards: BoardReader; schools: SchoolNames },
  ) {}

  /** @param items - of the board */
  async of(
    items: Item[],
    board: Board,
    departments: DepartmentTree,
  ): Promise<ItemDocument[]> {
    if (items.length === 0) {
      return [];
    }
    const { boards, schools } = this.options;
    const refs = items.flatMap(({ fields }) =>
      (fields.schools ?? []).map(({ ref }) => ref),
    );
    const surroundings = {
      board,
      departments,
      programmes: await boards.programmes(board.id),
      schools: await schools.of([...new Set(refs)]),
    };
    return items.map(item => toItemDocument(item, surroundings));
  }
}
