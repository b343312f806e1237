import { isDatabaseConflictError } from '@backstage/backend-plugin-api';
import { Knex } from 'knex';
import { SavedViewStore, StoredView, ViewWritten } from './SavedViewStore';

/** Row of table `saved_views`. */
interface ViewRow {
  id: string;
  board: string;
  owner: string;
  name: string;
  name_key: string;
  view: string;
  query: string;
  /** SQLite has numbers for it. */
  shared: boolean | number;
  revision: number;
}

function viewFromRow({ name_key: _, ...row }: ViewRow): StoredView {
  return { ...row, shared: Boolean(row.shared) };
}

function viewRow(view: StoredView): ViewRow {
  return { ...view, name_key: view.name.normalize('NFC').toLowerCase() };
}

/** Keeps views in the plugin's own database. */
export class DatabaseSavedViewStore implements SavedViewStore {
  constructor(private readonly knex: Knex) {}

  async visible(board: string, person: string): Promise<StoredView[]> {
    const rows = await this.#views()
      .where({ board })
      .where(either => either.where({ owner: person }).orWhere('shared', true))
      .orderBy(['name_key', 'id']);
    return rows.map(viewFromRow);
  }

  async find(board: string, id: string): Promise<StoredView | undefined> {
    const row = await this.#views().where({ board, id }).first();
    return row && viewFromRow(row);
  }

  async count(board: string, person: string): Promise<number> {
    const [{ count }] = await this.#views()
      .where({ board, owner: person })
      .count({ count: '*' });
    return Number(count);
  }

  async add(view: StoredView) {
    const added = await this.#views()
      .insert(viewRow(view))
      .onConflict(['board', 'owner', 'name_key'])
      .ignore()
      .returning('id');
    return added.length ? 'written' : 'name taken';
  }

  async update(view: StoredView): Promise<ViewWritten> {
    try {
      const updated = await this.#views()
        .where({ id: view.id, revision: view.revision - 1 })
        .update(viewRow(view));
      return updated ? 'written' : 'changed meanwhile';
    } catch (error) {
      if (isDatabaseConflictError(error)) {
        return 'name taken';
      }
      throw error;
    }
  }

  async remove({ id, revision }: Pick<StoredView, 'id' | 'revision'>) {
    return (await this.#views().where({ id, revision }).delete()) > 0;
  }

  #views() {
    return this.knex<ViewRow>('saved_views');
  }
}
