import { diffFields } from '@rathaus/rathaus-common';
import { inBatches } from '@rathaus/rathaus-node';
import { Knex } from 'knex';
import { takeSequences } from '../database/sequence';
import { entryFromRow, EntryRow, entryToRow } from '../entries/entryRows';
import { StoredEntry } from '../entries/EntryStore';
import { MirroredEntry, MirrorStore } from './MirrorStore';

function isSame(present: StoredEntry | undefined, entry: MirroredEntry) {
  return (
    present !== undefined &&
    present.retiredAt === undefined &&
    present.entityRef === entry.entityRef &&
    present.editUrl === entry.editUrl &&
    diffFields(present.fields, entry.fields).length === 0
  );
}

function nextState(
  present: StoredEntry | undefined,
  entry: MirroredEntry,
  at: string,
): Omit<StoredEntry, 'sequence'> {
  return {
    ...entry,
    origin: 'repository',
    revision: (present?.revision ?? 0) + 1,
    createdAt: present?.createdAt ?? at,
    updatedAt: at,
  };
}

/**
 * Keeps mirrored entries beside the managed ones. They take part in the same
 * sequence, so that the browse index of every replica learns of them, but have
 * no revisions: their history lies in their repository.
 */
export class DatabaseMirrorStore implements MirrorStore {
  constructor(
    private readonly knex: Knex,
    private readonly now: () => Date = () => new Date(),
  ) {}

  async count(): Promise<number> {
    const [row] = await this.knex('entries')
      .where({ origin: 'repository', retired_at: null })
      .count({ total: '*' });
    return Number(row.total);
  }

  async replaceAll(
    entries: MirroredEntry[],
  ): Promise<{ changed: number; taken: string[] }> {
    const at = this.now().toISOString();
    return this.knex.transaction(async tx => {
      // Locks out other writers before anything is read.
      await takeSequences(tx, 0);
      const mirrored = await this.readMirrored(tx);
      const taken = await this.findTaken(tx, entries);

      const free = entries.filter(({ name }) => !taken.has(name));
      const wanted = new Set(free.map(({ name }) => name));
      const changed = free
        .filter(entry => !isSame(mirrored.get(entry.name), entry))
        .map(entry => nextState(mirrored.get(entry.name), entry, at));
      const vanished = [...mirrored.values()]
        .filter(({ name, retiredAt }) => !retiredAt && !wanted.has(name))
        .map(entry => ({
          ...entry,
          revision: entry.revision + 1,
          updatedAt: at,
          retiredAt: at,
        }));
      await this.write(tx, [...changed, ...vanished]);
      return { changed: changed.length + vanished.length, taken: [...taken] };
    });
  }

  private async readMirrored(
    tx: Knex.Transaction,
  ): Promise<Map<string, StoredEntry>> {
    const rows = await tx<EntryRow>('entries').where('origin', 'repository');
    return new Map(rows.map(row => [row.name, entryFromRow(row)]));
  }

  private async findTaken(
    tx: Knex.Transaction,
    entries: MirroredEntry[],
  ): Promise<Set<string>> {
    const taken = new Set<string>();
    for (const batch of inBatches(entries)) {
      const rows = await tx<EntryRow>('entries')
        .select('name')
        .where('origin', 'portal')
        .whereIn(
          'name',
          batch.map(({ name }) => name),
        );
      rows.forEach(({ name }) => taken.add(name));
    }
    return taken;
  }

  private async write(
    tx: Knex.Transaction,
    entries: Array<Omit<StoredEntry, 'sequence'>>,
  ): Promise<void> {
    const first = await takeSequences(tx, entries.length);
    const rows = entries.map((entry, index) =>
      entryToRow({ ...entry, sequence: first + index }),
    );
    for (const batch of inBatches(rows)) {
      await tx<EntryRow>('entries').insert(batch).onConflict('name').merge();
    }
  }
}
