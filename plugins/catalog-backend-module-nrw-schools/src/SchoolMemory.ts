import { DatabaseService } from '@backstage/backend-plugin-api';
import { inBatches, migrate } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { KnownSchool, Memory } from './lib/followList';
import { schoolSchema } from './lib/school';

const PACKAGE = '@rathaus/plugin-catalog-backend-module-nrw-schools';
/** The catalog, whose database this is, has one of its own. */
const MIGRATIONS_TABLE = 'nrw_schools_migrations';

const SCHOOLS = 'nrw_schools';
const LIST = 'nrw_school_list';

interface SchoolRow {
  number: string;
  school: string;
  municipality: string;
  operator: string;
  missing_since: string | null;
}

interface ListStateRow {
  id: number;
  held_back_since: string | null;
}

function toRow({ school, chosenAs, missingSince }: KnownSchool): SchoolRow {
  return {
    number: school.number,
    school: JSON.stringify(school),
    municipality: chosenAs.municipality,
    operator: chosenAs.operator,
    missing_since: missingSince ?? null,
  };
}

function fromRow(row: SchoolRow): KnownSchool {
  return {
    school: schoolSchema.parse(JSON.parse(row.school)),
    chosenAs: { municipality: row.municipality, operator: row.operator },
    missingSince: row.missing_since ?? undefined,
  };
}

/** What is remembered from list to list, for all replicas and over restarts. */
export class SchoolMemory {
  private constructor(private readonly knex: Knex) {}

  /** @param database - the catalog's */
  static async create(database: DatabaseService): Promise<SchoolMemory> {
    const knex = await database.getClient();
    if (!database.migrations?.skip) {
      await migrate(knex, PACKAGE, MIGRATIONS_TABLE);
    }
    return new SchoolMemory(knex);
  }

  /**
   * Changes what is remembered, one replica after the other. When `decide`
   * throws, nothing has changed.
   *
   * @param decide - gets what is remembered; what it returns is kept. It may
   *   add and change schools; those that it leaves out stay
   */
  async change<T extends Memory>(decide: (before: Memory) => T): Promise<T> {
    return this.knex.transaction(async tx => {
      const state = await tx<ListStateRow>(LIST)
        .where({ id: 1 })
        .forUpdate()
        .first();
      const rows = await tx<SchoolRow>(SCHOOLS).orderBy('number');
      const after = decide({
        schools: rows.map(fromRow),
        heldBackSince: state?.held_back_since ?? undefined,
      });
      await this.#keep(tx, after);
      return after;
    });
  }

  /** The next list that is held back will be told about as if it were the first. */
  async forgetHoldBack(): Promise<void> {
    await this.knex<ListStateRow>(LIST).update({ held_back_since: null });
  }

  async #keep(tx: Knex.Transaction, memory: Memory): Promise<void> {
    for (const batch of inBatches(memory.schools.map(toRow))) {
      await tx<SchoolRow>(SCHOOLS).insert(batch).onConflict('number').merge();
    }
    await tx<ListStateRow>(LIST)
      .where({ id: 1 })
      .update({ held_back_since: memory.heldBackSince ?? null });
  }
}
