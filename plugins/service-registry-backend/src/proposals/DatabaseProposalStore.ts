import {
  ProposalKind,
  ProposalState,
} from '@rathaus/plugin-service-registry-common';
import { Knex } from 'knex';
import {
  Closing,
  ProposalStore,
  StaleProposalError,
  StoredProposal,
} from './ProposalStore';

interface ProposalRow {
  id: string;
  revision: number;
  kind: ProposalKind;
  state: ProposalState;
  entry: string;
  base_revision: number;
  changes: string;
  path: string | null;
  note: string | null;
  reply: string | null;
  created_at: string;
  created_by: string | null;
  decided_at: string | null;
  decided_by: string | null;
}

function fromRow(row: ProposalRow): StoredProposal {
  return {
    id: row.id,
    revision: row.revision,
    kind: row.kind,
    state: row.state,
    entry: row.entry,
    baseRevision: row.base_revision,
    changes: JSON.parse(row.changes),
    path: row.path ?? undefined,
    note: row.note ?? undefined,
    reply: row.reply ?? undefined,
    createdAt: row.created_at,
    createdBy: row.created_by,
    decidedAt: row.decided_at ?? undefined,
    decidedBy: row.decided_by,
  };
}

function toRow(proposal: StoredProposal): ProposalRow {
  return {
    id: proposal.id,
    revision: proposal.revision,
    kind: proposal.kind,
    state: proposal.state,
    entry: proposal.entry,
    base_revision: proposal.baseRevision,
    changes: JSON.stringify(proposal.changes),
    path: proposal.path ?? null,
    note: proposal.note ?? null,
    reply: proposal.reply ?? null,
    created_at: proposal.createdAt,
    created_by: proposal.createdBy,
    decided_at: proposal.decidedAt ?? null,
    decided_by: proposal.decidedBy,
  };
}

/** Keeps proposals in the plugin's own database. */
export class DatabaseProposalStore implements ProposalStore {
  constructor(private readonly knex: Knex) {}

  async create(proposal: StoredProposal): Promise<void> {
    await this.rows().insert(toRow(proposal));
  }

  async get(id: string): Promise<StoredProposal | undefined> {
    const row = await this.rows().where({ id }).first();
    return row && fromRow(row);
  }

  async listOf(
    entry: string,
    options: { createdBy?: string; limit: number },
  ): Promise<StoredProposal[]> {
    const { createdBy, limit } = options;
    const rows = await this.rows()
      .where({
        entry,
        ...(createdBy !== undefined && { created_by: createdBy }),
      })
      .orderBy('created_at', 'desc')
      .limit(limit);
    return rows.map(fromRow);
  }

  async listBy(
    createdBy: string,
    options: { limit: number },
  ): Promise<StoredProposal[]> {
    const rows = await this.rows()
      .where({ created_by: createdBy })
      .orderBy('created_at', 'desc')
      .limit(options.limit);
    return rows.map(fromRow);
  }

  async listOpen(): Promise<StoredProposal[]> {
    const rows = await this.rows()
      .where({ state: 'open' })
      .orderBy('created_at', 'desc');
    return rows.map(fromRow);
  }

  async countOpenOf(entry: string): Promise<number> {
    const [{ total }] = await this.rows()
      .where({ entry, state: 'open' })
      .count({ total: '*' });
    return Number(total);
  }

  async countOpen(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.rows()
      .where({ state: 'open' })
      .groupBy('entry')
      .select('entry')
      .count({ total: '*' });
    return new Map(
      rows.map(({ entry, total }) => [String(entry), Number(total)]),
    );
  }

  async close(
    id: string,
    revision: number,
    closing: Closing,
    tx?: Knex.Transaction,
  ): Promise<void> {
    const closed = await this.rows(tx)
      .where({ id, revision, state: 'open' })
      .update({
        revision: revision + 1,
        state: closing.state,
        changes: JSON.stringify(closing.changes),
        reply: closing.reply ?? null,
        decided_at: closing.at,
        decided_by: closing.by,
      });
    if (!closed) {
      throw new StaleProposalError(id);
    }
  }

  private rows(knex: Knex = this.knex) {
    return knex<ProposalRow>('proposals');
  }
}
