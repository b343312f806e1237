import { NotAllowedError } from '@backstage/errors';
import { isRestrictedPath } from '@rathaus/plugin-service-registry-common';
import { Knex } from 'knex';
import { setImmediate } from 'timers/promises';
import { EntryStore, EntryWrite, StoredEntry } from '../entries/EntryStore';
import { ImportAccess } from './ImportAccess';
import { CheckedRow, ImportStore, StoredImport } from './ImportStore';

/** Rows read at a time. */
const PAGE_SIZE = 500;

function assertMayWrite(row: CheckedRow, access: ImportAccess): void {
  const { write, changes } = row;
  if (!write) {
    return;
  }
  const before = write.before?.fields;
  const allowed =
    access.mayWrite(write.fields) &&
    (!before || access.mayWrite(before)) &&
    (access.mayReadRestricted(before ?? write.fields) ||
      !changes.some(({ path }) => isRestrictedPath(path)));
  if (!allowed) {
    throw new NotAllowedError(`Not allowed to write entry "${row.name}"`);
  }
}

function writeOf(row: CheckedRow, note: string): EntryWrite[] {
  return row.name && row.write
    ? [
        {
          name: row.name,
          expectedRevision: row.write.expectedRevision,
          fields: row.write.fields,
          retired: false,
          action: 'import',
          note,
        },
      ]
    : [];
}

/** The write that takes back the write of a row. */
function revertOf(row: CheckedRow, note: string): EntryWrite[] {
  if (!row.name || !row.write) {
    return [];
  }
  const { before, expectedRevision, fields } = row.write;
  return [
    {
      name: row.name,
      expectedRevision: (expectedRevision ?? 0) + 1,
      fields: before?.fields ?? fields,
      retired: before?.retired ?? true,
      action: 'revert-import',
      note,
    },
  ];
}

/** Writes the entries of a checked import, or takes them back: all or none. */
export class ImportWriter {
  constructor(
    private readonly store: ImportStore,
    private readonly entries: EntryStore,
  ) {}

  /**
   * @param alongside - runs in the transaction of the writes
   * @throws StaleWriteError, NotAllowedError
   */
  async apply(
    job: StoredImport,
    access: ImportAccess,
    at: string,
    alongside: (tx: Knex.Transaction) => Promise<void>,
  ): Promise<StoredEntry[]> {
    const note = `Import „${job.fileName}“`;
    const writes = await this.#collect(job, access, row => writeOf(row, note));
    return this.entries.writeAll(
      writes,
      { actor: access.actor, at },
      alongside,
    );
  }

  /**
   * @param alongside - runs in the transaction of the writes
   * @throws StaleWriteError, NotAllowedError
   */
  async revert(
    job: StoredImport,
    access: ImportAccess,
    at: string,
    alongside: (tx: Knex.Transaction) => Promise<void>,
  ): Promise<StoredEntry[]> {
    const note = `Import „${job.fileName}“ zurückgenommen`;
    const writes = await this.#collect(job, access, row => revertOf(row, note));
    return this.entries.writeAll(
      writes,
      { actor: access.actor, at },
      alongside,
    );
  }

  async #collect(
    job: StoredImport,
    access: ImportAccess,
    toWrites: (row: CheckedRow) => EntryWrite[],
  ): Promise<EntryWrite[]> {
    const writes: EntryWrite[] = [];
    let from = 0;
    let rows: CheckedRow[];
    do {
      rows = await this.store.readWrites(job.id, { from, limit: PAGE_SIZE });
      for (const row of rows) {
        assertMayWrite(row, access);
        writes.push(...toWrites(row));
        from = row.position + 1;
      }
      await setImmediate();
    } while (rows.length === PAGE_SIZE);
    return writes;
  }
}
