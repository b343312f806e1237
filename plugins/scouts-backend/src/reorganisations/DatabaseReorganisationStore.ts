import { Knex } from 'knex';
import {
  ReorganisationStore,
  StoredReorganisation,
} from './ReorganisationStore';

/** Row of table `reorganisations`. */
interface ReorganisationRow {
  id: string;
  revision: number;
  state: StoredReorganisation['state'];
  from_department: string;
  to_department: string;
  note: string | null;
  entries: string;
  posts: string;
  handovers: string;
  procedures: number;
  at: string;
  by: string | null;
}

function fromRow(row: ReorganisationRow): StoredReorganisation {
  const entries: string[] = JSON.parse(row.entries);
  const posts: string[] = JSON.parse(row.posts);
  const handovers: string[] = JSON.parse(row.handovers);
  return {
    id: row.id,
    revision: row.revision,
    state: row.state,
    from: row.from_department,
    to: row.to_department,
    note: row.note ?? undefined,
    entries,
    posts,
    handovers,
    procedures: row.procedures,
    at: row.at,
    by: row.by,
  };
}

function toRow(reorganisation: StoredReorganisation): ReorganisationRow {
  return {
    id: reorganisation.id,
    revision: reorganisation.revision,
    state: reorganisation.state,
    from_department: reorganisation.from,
    to_department: reorganisation.to,
    note: reorganisation.note ?? null,
    entries: JSON.stringify(reorganisation.entries),
    posts: JSON.stringify(reorganisation.posts),
    handovers: JSON.stringify(reorganisation.handovers),
    procedures: reorganisation.procedures,
    at: reorganisation.at,
    by: reorganisation.by,
  };
}

/** Keeps reorganisations in the plugin's own database. */
export class DatabaseReorganisationStore implements ReorganisationStore {
  constructor(private readonly knex: Knex) {}

  async get(id: string): Promise<StoredReorganisation | undefined> {
    return this.#read(this.knex, id);
  }

  async list(): Promise<StoredReorganisation[]> {
    const rows = await this.knex<ReorganisationRow>('reorganisations').orderBy([
      { column: 'at', order: 'desc' },
      'id',
    ]);
    return rows.map(fromRow);
  }

  async listUnfinished(): Promise<StoredReorganisation[]> {
    const rows = await this.knex<ReorganisationRow>('reorganisations')
      .whereIn('state', ['running', 'undoing'])
      .orderBy('at');
    return rows.map(fromRow);
  }

  async insert(reorganisation: StoredReorganisation): Promise<void> {
    await this.knex<ReorganisationRow>('reorganisations').insert(
      toRow(reorganisation),
    );
  }

  async update(
    id: string,
    expectedRevision: number,
    change: Partial<StoredReorganisation>,
    tx: Knex = this.knex,
  ): Promise<StoredReorganisation | undefined> {
    const before = await this.#read(tx, id);
    if (before?.revision !== expectedRevision) {
      return undefined;
    }
    const after = { ...before, ...change, revision: expectedRevision + 1 };
    const updated = await tx<ReorganisationRow>('reorganisations')
      .where({ id, revision: expectedRevision })
      .update(toRow(after));
    return updated ? after : undefined;
  }

  async forgetBefore(limit: string): Promise<number> {
    return this.knex<ReorganisationRow>('reorganisations')
      .whereIn('state', ['done', 'undone'])
      .where('at', '<', limit)
      .where(query => query.whereNotNull('by').orWhereNotNull('note'))
      .update({ by: null, note: null });
  }

  async #read(
    knex: Knex,
    id: string,
  ): Promise<StoredReorganisation | undefined> {
    const row = await knex<ReorganisationRow>('reorganisations')
      .where({ id })
      .first();
    return row && fromRow(row);
  }
}
