import { inBatches } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { takeSequences } from '../database/sequence';
import { EntryRow } from '../entries/entryRows';
import {
  Confirmation,
  ConfirmationStore,
  Statement,
} from './ConfirmationStore';

interface ConfirmationRow {
  name: string;
  /** PostgreSQL hands out bigint as text. */
  sequence: number | string;
  confirmed_at: string | null;
  confirmed_by: string | null;
  confirmed_revision: number | null;
  doubt: string | null;
  doubt_at: string | null;
  doubt_by: string | null;
}

function fromRow(row: ConfirmationRow): Confirmation {
  return {
    name: row.name,
    sequence: Number(row.sequence),
    confirmedAt: row.confirmed_at ?? undefined,
    confirmedBy: row.confirmed_by,
    confirmedRevision: row.confirmed_revision ?? undefined,
    doubt: row.doubt ?? undefined,
    doubtAt: row.doubt_at ?? undefined,
    doubtBy: row.doubt_by,
  };
}

/** A doubt leaves the last confirmation as it is; a confirmation ends a doubt. */
function columnsOf(
  { revision, doubt }: Statement,
  { actor, at }: { actor: string; at: string },
): Partial<ConfirmationRow> {
  return doubt === undefined
    ? {
        confirmed_at: at,
        confirmed_by: actor,
        confirmed_revision: revision,
        doubt: null,
        doubt_at: null,
        doubt_by: null,
      }
    : { doubt, doubt_at: at, doubt_by: actor };
}

/** Keeps confirmations in the plugin's own database. */
export class DatabaseConfirmationStore implements ConfirmationStore {
  constructor(private readonly knex: Knex) {}

  async get(name: string): Promise<Confirmation | undefined> {
    const row = await this.knex<ConfirmationRow>('entry_confirmations')
      .where({ name })
      .first();
    return row && fromRow(row);
  }

  async listChangedAfter(
    after: number,
    options: { limit: number },
  ): Promise<Confirmation[]> {
    const rows = await this.knex<ConfirmationRow>('entry_confirmations')
      .where('sequence', '>', after)
      .orderBy('sequence')
      .limit(options.limit);
    return rows.map(fromRow);
  }

  async note(
    statements: Statement[],
    context: { actor: string; at: string },
  ): Promise<Set<string>> {
    return this.knex.transaction(async tx => {
      // Locks out writers, so no entry changes between the look and the note.
      const first = await takeSequences(tx, statements.length);
      const present = new Map<string, number>();
      for (const batch of inBatches(statements)) {
        const rows = await tx<EntryRow>('entries')
          .whereIn(
            'name',
            batch.map(({ name }) => name),
          )
          .whereNull('retired_at')
          .select('name', 'revision');
        rows.forEach(({ name, revision }) => present.set(name, revision));
      }
      const noted = statements.filter(
        ({ name, revision }) => present.get(name) === revision,
      );
      for (const [index, statement] of noted.entries()) {
        const row = {
          sequence: first + index,
          ...columnsOf(statement, context),
        };
        await tx<ConfirmationRow>('entry_confirmations')
          .insert({ name: statement.name, ...row })
          .onConflict('name')
          .merge(row);
      }
      return new Set(noted.map(({ name }) => name));
    });
  }
}
