import { HandoverState } from '@rathaus/plugin-scouts-common';
import { inBatches } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import {
  HandoverChange,
  HandoverStore,
  StaleHandoverError,
  StoredHandover,
} from './HandoverStore';

/** Row of table `handovers`. SQLite keeps booleans as numbers. */
interface HandoverRow {
  id: string;
  revision: number;
  state: HandoverState;
  department: string;
  from_person: string | null;
  to_person: string | null;
  entries: string;
  note: string | null;
  reply: string | null;
  created_at: string;
  created_by: string | null;
  closed_at: string | null;
  term_id: string | null;
  settled: boolean | number;
}

const WAITING: HandoverState[] = ['open', 'proposed'];

function fromRow(row: HandoverRow): StoredHandover {
  const entries: StoredHandover['entries'] = JSON.parse(row.entries);
  return {
    id: row.id,
    revision: row.revision,
    state: row.state,
    department: row.department,
    from: row.from_person,
    to: row.to_person,
    entries,
    note: row.note ?? undefined,
    reply: row.reply ?? undefined,
    createdAt: row.created_at,
    createdBy: row.created_by,
    closedAt: row.closed_at ?? undefined,
    termId: row.term_id ?? undefined,
    settled: Boolean(row.settled),
  };
}

function toRow(handover: StoredHandover): HandoverRow {
  return {
    id: handover.id,
    revision: handover.revision,
    state: handover.state,
    department: handover.department,
    from_person: handover.from,
    to_person: handover.to,
    entries: JSON.stringify(handover.entries),
    note: handover.note ?? null,
    reply: handover.reply ?? null,
    created_at: handover.createdAt,
    created_by: handover.createdBy,
    closed_at: handover.closedAt ?? null,
    term_id: handover.termId ?? null,
    settled: handover.settled,
  };
}

/** Keeps handovers in the plugin's own database. */
export class DatabaseHandoverStore implements HandoverStore {
  constructor(private readonly knex: Knex) {}

  async get(id: string): Promise<StoredHandover | undefined> {
    const row = await this.#rows().where({ id }).first();
    return row && fromRow(row);
  }

  async list(): Promise<StoredHandover[]> {
    const rows = await this.#rows().orderBy([
      { column: 'created_at', order: 'desc' },
      'id',
    ]);
    return rows.map(fromRow);
  }

  async listWaiting(): Promise<StoredHandover[]> {
    const rows = await this.#rows()
      .whereIn('state', WAITING)
      .orderBy(['created_at', 'id']);
    return rows.map(fromRow);
  }

  async listProposed(): Promise<StoredHandover[]> {
    const rows = await this.#rows()
      .where({ state: 'proposed' })
      .orderBy(['created_at', 'id']);
    return rows.map(fromRow);
  }

  async listUnsettled(): Promise<StoredHandover[]> {
    const rows = await this.#rows().where({ settled: false }).orderBy('id');
    return rows.map(fromRow);
  }

  async insert(handover: StoredHandover): Promise<boolean> {
    const inserted = await this.#rows()
      .insert(toRow(handover))
      .onConflict('term_id')
      .ignore()
      .returning('id');
    return inserted.length > 0;
  }

  async update(
    id: string,
    expectedRevision: number,
    change: HandoverChange,
  ): Promise<StoredHandover> {
    const before = await this.get(id);
    if (before?.revision !== expectedRevision) {
      throw new StaleHandoverError(before);
    }
    const after = { ...before, ...change, revision: expectedRevision + 1 };
    const updated = await this.#rows()
      .where({ id, revision: expectedRevision })
      .update(toRow(after));
    if (!updated) {
      throw new StaleHandoverError(await this.get(id));
    }
    return after;
  }

  async markSettled(id: string): Promise<void> {
    await this.#rows().where({ id }).update({ settled: true });
  }

  async moveDepartment(
    tx: Knex.Transaction,
    from: string,
    to: string,
    only?: string[],
  ): Promise<string[]> {
    const rows = await tx<HandoverRow>('handovers')
      .where({ department: from })
      .whereIn('state', WAITING)
      .select('id');
    const ids = rows
      .map(({ id }) => id)
      .filter(id => !only || only.includes(id));
    for (const batch of inBatches(ids)) {
      await tx<HandoverRow>('handovers')
        .whereIn('id', batch)
        .update({ department: to })
        .increment('revision', 1);
    }
    return ids;
  }

  async forgetClosedBefore(limit: string): Promise<number> {
    return this.#rows()
      .whereIn('state', ['countersigned', 'declined', 'withdrawn'])
      .where('closed_at', '<', limit)
      .where(query =>
        query
          .whereNotNull('from_person')
          .orWhereNotNull('to_person')
          .orWhereNotNull('created_by')
          .orWhereNotNull('note')
          .orWhereNotNull('reply'),
      )
      .update({
        from_person: null,
        to_person: null,
        created_by: null,
        note: null,
        reply: null,
      });
  }

  #rows() {
    return this.knex<HandoverRow>('handovers');
  }
}
