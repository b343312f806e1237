import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Keeping, KeptCopy, OutageLog } from '@rathaus/rathaus-node';
import { DepartmentTree, Unit, UNIT_FIELDS, unitOf } from './DepartmentTree';

/** In milliseconds. A single change waits for nothing; what is wrong by then is put right with the next reading of everything. */
const KEEPING: Keeping = {
  freshFor: 30_000,
  freshForAtMost: 600_000,
  goodFor: Infinity,
};

/** Gives the tree of the town hall's groups. */
export interface Departments {
  /** As of some minutes ago at the earliest, for single documents. Never fails: without the catalog the last known one, or an empty one. */
  current(): Promise<DepartmentTree>;
  /** As it is now, for all documents. @throws when the catalog does not answer */
  fresh(): Promise<DepartmentTree>;
}

/** Reads the groups from the catalog, as the search plugin itself. */
export class CatalogDepartments implements Departments {
  readonly #copy: KeptCopy<Unit[]>;

  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      logger: LoggerService;
    },
  ) {
    const outage = new OutageLog(
      'Reading the Fachbereiche from the catalog',
      options.logger,
    );
    this.#copy = new KeptCopy<Unit[]>({
      read: async () => {
        const units = await this.#read();
        outage.succeeded();
        return units;
      },
      empty: [],
      keeping: KEEPING,
      onError: error => outage.failed(error),
    });
  }

  async current(): Promise<DepartmentTree> {
    return new DepartmentTree(await this.#copy.current());
  }

  async fresh(): Promise<DepartmentTree> {
    return new DepartmentTree(await this.#copy.fresh());
  }

  async #read(): Promise<Unit[]> {
    const { auth, catalog } = this.options;
    const { items } = await catalog.getEntities(
      { filter: { kind: 'Group' }, fields: UNIT_FIELDS },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return items.map(unitOf);
  }
}
