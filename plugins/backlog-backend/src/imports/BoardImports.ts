import { AuditorService, LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  AuditedImportService,
  DatabaseImportStore,
  DefaultImportService,
  ImportService,
} from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { Viewers } from '../access/Viewers';
import { Boards } from '../boards/Boards';
import { CatalogAssignees } from '../catalog/CatalogAssignees';
import { CatalogNames } from '../catalog/CatalogNames';
import { CatalogSchools } from '../catalog/SchoolDirectory';
import { ItemNotices } from '../notices/ItemNotices';
import { BoardStore } from '../store/BoardStore';
import { ItemImportSubject } from './ItemImportSubject';
import { ItemWrite } from './ItemWrite';

/** Rows of one file. More than any board holds, and few enough to be written in one go. */
const MAX_ROWS = 5_000;

/** The imports of each board. */
export class BoardImports {
  readonly #services: ReadonlyMap<string, ImportService>;

  constructor(options: {
    boards: Boards;
    knex: Knex;
    store: BoardStore;
    viewers: Viewers;
    notices: ItemNotices;
    names: CatalogNames;
    schools: CatalogSchools;
    assignees: CatalogAssignees;
    auditor: AuditorService;
    logger: LoggerService;
    now: () => Date;
  }) {
    const { boards, knex, auditor } = options;
    this.#services = new Map(
      boards.list().map(board => [
        board.id,
        new AuditedImportService(
          new DefaultImportService({
            ...options,
            subject: new ItemImportSubject({ ...options, board }),
            store: new DatabaseImportStore<ItemWrite>(knex, board.id),
            maxRows: MAX_ROWS,
          }),
          auditor,
          { things: 'items', meta: { board: board.id } },
        ),
      ]),
    );
  }

  /** @throws NotFoundError */
  of(board: string): ImportService {
    const service = this.#services.get(board);
    if (!service) {
      throw new NotFoundError('No such board');
    }
    return service;
  }
}
