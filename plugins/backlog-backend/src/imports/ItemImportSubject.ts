import {
  Board,
  itemMappingSchema,
  itemWritePermission,
} from '@rathaus/plugin-backlog-common';
import { FieldProblem, ImportMapping } from '@rathaus/rathaus-common';
import {
  berlinDay,
  Caller,
  checkMapping,
  guessFields,
  ImportAccess,
  ImportSubject,
  knownColumns,
} from '@rathaus/rathaus-node';
import { Viewers } from '../access/Viewers';
import { CatalogAssignees } from '../catalog/CatalogAssignees';
import { CatalogNames } from '../catalog/CatalogNames';
import { CatalogSchools } from '../catalog/SchoolDirectory';
import { exportContext } from '../exports/exportContext';
import { ItemNotices } from '../notices/ItemNotices';
import { BoardStore } from '../store/BoardStore';
import { ItemDirectory } from './ItemDirectory';
import { ItemImportRun, ItemImportWriter } from './ItemImportWriter';
import { ItemRowCheck } from './ItemRowCheck';
import { ItemWrite } from './ItemWrite';
import { fieldColumnsOf, ItemFieldColumn } from './lib/fieldColumns';
import { readItemCell } from './lib/readItemCell';

/** What imports have to know of the items of a board. */
export class ItemImportSubject
  implements ImportSubject<ImportAccess, ItemWrite>
{
  readonly #columns: ReadonlyMap<string, ItemFieldColumn>;
  readonly #writer: ItemImportWriter;

  constructor(
    private readonly options: {
      board: Board;
      store: BoardStore;
      viewers: Viewers;
      notices: ItemNotices;
      names: CatalogNames;
      schools: CatalogSchools;
      assignees: CatalogAssignees;
      now: () => Date;
    },
  ) {
    this.#columns = fieldColumnsOf(options.board);
    this.#writer = new ItemImportWriter(options);
  }

  async accessOf(caller: Caller): Promise<ImportAccess> {
    const viewer = await this.options.viewers.of(caller, itemWritePermission);
    // Whoever writes to the board sees what others have brought onto it.
    return { actor: viewer.ref, seesAll: true };
  }

  guess(headers: readonly string[]): ImportMapping {
    const fields = guessFields(
      headers,
      knownColumns(Object.fromEntries(this.#columns)),
    );
    return { matchBy: fields.number ? 'number' : 'title', fields };
  }

  async mappingProblems(
    mapping: ImportMapping,
    columnCount: number,
  ): Promise<FieldProblem[]> {
    const { board, store, schools, assignees } = this.options;
    const directory = await ItemDirectory.load(store, board);
    const schoolDirectory = await schools.read();
    const { assignee } = mapping.fields;
    const found = await assignees.find(
      assignee && 'constant' in assignee && assignee.constant.trim()
        ? [assignee.constant.trim()]
        : [],
    );
    const context = {
      board,
      programmes: await store.programmes(board.id),
      schoolRef: (text: string) => schoolDirectory.refOf(text),
      assigneeRef: (text: string) => found.get(text),
      itemId: (number: string) => directory.byNumber(number)?.card.id,
    };
    return checkMapping(mapping, {
      columnCount,
      isField: path => this.#columns.has(path),
      read: (path, text) => {
        const column = this.#columns.get(path);
        return column && readItemCell(column.kind, text, context);
      },
    });
  }

  async beginCheck(mapping: ImportMapping): Promise<ItemRowCheck> {
    const { board, store, names, schools, assignees, now } = this.options;
    const directory = await ItemDirectory.load(store, board);
    const programmes = await store.programmes(board.id);
    const cards = directory.list().map(({ card }) => card);
    return new ItemRowCheck({
      board,
      mapping: itemMappingSchema.parse(mapping),
      programmes,
      directory,
      schools: await schools.read(),
      assignees,
      written: await exportContext(board, { cards, programmes }, cards, names),
      today: berlinDay(now()),
    });
  }

  apply(run: ItemImportRun): Promise<string[]> {
    return this.#writer.apply(run);
  }

  revert(run: ItemImportRun): Promise<string[]> {
    return this.#writer.revert(run);
  }
}
