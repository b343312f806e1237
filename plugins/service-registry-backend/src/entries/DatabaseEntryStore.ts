import {
  entryEntityRef,
  EntryOrigin,
} from '@rathaus/plugin-service-registry-common';
import { diffFields } from '@rathaus/rathaus-common';
import { inBatches } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { setImmediate } from 'node:timers/promises';
import { takeSequences } from '../database/sequence';
import {
  contentToColumns,
  entryFromRow,
  EntryRow,
  entryToRow,
  revisionFromRow,
  RevisionRow,
} from './entryRows';
import {
  EntryStore,
  EntryWrite,
  StaleWriteError,
  StoredEntry,
  StoredRevision,
  WriteContext,
} from './EntryStore';

function findStale(writes: EntryWrite[], present: Map<string, StoredEntry>) {
  return writes
    .map(write => ({
      name: write.name,
      expected: write.expectedRevision,
      actualRevision: present.get(write.name)?.revision ?? null,
    }))
    .filter(({ expected, actualRevision }) => expected !== actualRevision)
    .map(({ name, actualRevision }) => ({ name, actualRevision }));
}

function entryAfter(
  write: EntryWrite,
  before: StoredEntry | undefined,
  sequence: number,
  { actor, at }: WriteContext,
): StoredEntry {
  return {
    name: write.name,
    origin: 'portal',
    entityRef: entryEntityRef(write.name),
    revision: (before?.revision ?? 0) + 1,
    sequence,
    fields: write.fields,
    createdAt: before?.createdAt ?? at,
    updatedAt: at,
    updatedBy: actor,
    retiredAt: write.retired ? before?.retiredAt ?? at : undefined,
  };
}

function revisionRow(
  write: EntryWrite,
  before: StoredEntry | undefined,
  after: StoredEntry,
): RevisionRow {
  return {
    name: after.name,
    revision: after.revision,
    sequence: after.sequence,
    action: write.action,
    at: after.updatedAt,
    actor: after.updatedBy ?? null,
    note: write.note ?? null,
    ...contentToColumns(after.fields),
    retired: write.retired,
    changes: JSON.stringify(diffFields(before?.fields ?? {}, after.fields)),
  };
}

/** Keeps entries in the plugin's own database. */
export class DatabaseEntryStore implements EntryStore {
  constructor(private readonly knex: Knex) {}

  async get(name: string): Promise<StoredEntry | undefined> {
    const row = await this.knex<EntryRow>('entries').where({ name }).first();
    return row && entryFromRow(row);
  }

  async getMany(names: string[]): Promise<StoredEntry[]> {
    return this.readMany(this.knex, names);
  }

  async listChangedAfter(
    after: number,
    options: { limit: number; origin?: EntryOrigin },
  ): Promise<StoredEntry[]> {
    const rows = await this.knex<EntryRow>('entries')
      .where('sequence', '>', after)
      .modify(query => {
        if (options.origin) {
          query.andWhere('origin', options.origin);
        }
      })
      .orderBy('sequence')
      .limit(options.limit);
    return rows.map(entryFromRow);
  }

  async lastSequence(): Promise<number> {
    const row = await this.knex('registry_sequence').first('value');
    return Number(row.value);
  }

  async writeAll(
    writes: EntryWrite[],
    context: WriteContext,
    alongside: (tx: Knex.Transaction) => Promise<void> = async () => {},
  ): Promise<StoredEntry[]> {
    return this.knex.transaction(async tx => {
      const first = await takeSequences(tx, writes.length);
      const names = writes.map(write => write.name);
      const present = new Map(
        (await this.readMany(tx, names)).map(entry => [entry.name, entry]),
      );
      const stale = findStale(writes, present);
      if (stale.length) {
        throw new StaleWriteError(stale);
      }
      const written: StoredEntry[] = [];
      for (const batch of inBatches(writes)) {
        if (written.length) {
          // A large import must not keep everybody else waiting.
          await setImmediate();
        }
        const next = first + written.length;
        const entries = batch.map((write, index) =>
          entryAfter(write, present.get(write.name), next + index, context),
        );
        await tx<EntryRow>('entries')
          .insert(entries.map(entryToRow))
          .onConflict('name')
          .merge();
        await tx<RevisionRow>('entry_revisions').insert(
          batch.map((write, index) =>
            revisionRow(write, present.get(write.name), entries[index]),
          ),
        );
        written.push(...entries);
      }
      await alongside(tx);
      return written;
    });
  }

  async listRevisions(
    name: string,
    options: { limit: number; before?: number },
  ): Promise<{ revisions: StoredRevision[]; total: number }> {
    const all = this.knex<RevisionRow>('entry_revisions').where({ name });
    const rows = await all
      .clone()
      .modify(query => {
        if (options.before !== undefined) {
          query.andWhere('revision', '<', options.before);
        }
      })
      .orderBy('revision', 'desc')
      .limit(options.limit);
    const counted = await all.clone().count({ total: '*' });
    return {
      revisions: rows.map(revisionFromRow),
      total: Number(counted[0].total),
    };
  }

  async getRevision(
    name: string,
    revision: number,
  ): Promise<StoredRevision | undefined> {
    const row = await this.knex<RevisionRow>('entry_revisions')
      .where({ name, revision })
      .first();
    return row && revisionFromRow(row);
  }

  private async readMany(knex: Knex, names: string[]): Promise<StoredEntry[]> {
    const entries: StoredEntry[] = [];
    for (const batch of inBatches(names)) {
      if (entries.length) {
        await setImmediate();
      }
      const rows = await knex<EntryRow>('entries').whereIn('name', batch);
      entries.push(...rows.map(entryFromRow));
    }
    return entries;
  }
}
