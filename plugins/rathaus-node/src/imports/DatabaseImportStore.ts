import {
  ImportMapping,
  ImportRowStatus,
  ImportState,
} from '@rathaus/rathaus-common';
import { Knex } from 'knex';
import { insertInBatches } from '../database/insertInBatches';
import {
  checkedFromRow,
  ResultRow,
  checkedToRow,
  jobFromRow,
  JobRow,
  jobToRow,
  lineFromRow,
  LineRow,
  lineToRow,
} from './importRows';
import { ImportStore, RunOutcome, StoredImport } from './ImportStore';
import { noCounts } from './lib/importJobs';
import { CheckedRow, ImportLine, LeftRow, PlannedRow } from './ImportSubject';

/** Keeps imports in the plugin's own database; see `createImportTables`. */
export class DatabaseImportStore<Write> implements ImportStore<Write> {
  /** @param scope - id of what all imports of this store are about, where the tables have scopes */
  constructor(private readonly knex: Knex, private readonly scope?: string) {}

  async create(job: StoredImport, lines: ImportLine[]): Promise<void> {
    await this.knex.transaction(async tx => {
      await tx<JobRow>('import_jobs').insert({
        ...jobToRow(job),
        ...this.#scoped(),
      });
      const rows = lines.map(line => lineToRow(job.id, line));
      await insertInBatches(tx, 'import_lines', rows);
    });
  }

  async get(id: string): Promise<StoredImport | undefined> {
    const row = await this.knex<JobRow>('import_jobs')
      .where({ id, ...this.#scoped() })
      .first();
    return row && jobFromRow(row);
  }

  async list(options: {
    createdBy?: string;
    limit: number;
  }): Promise<{ jobs: StoredImport[]; total: number }> {
    const { createdBy, limit } = options;
    const all = this.knex<JobRow>('import_jobs')
      .where(this.#scoped())
      .modify(query => {
        if (createdBy !== undefined) {
          query.where('created_by', createdBy);
        }
      });
    const rows: JobRow[] = await all
      .clone()
      .select('*')
      .orderBy('created_at', 'desc')
      .orderBy('id')
      .limit(limit);
    const counted = await all.clone().count({ total: '*' });
    return { jobs: rows.map(jobFromRow), total: Number(counted[0].total) };
  }

  async readLines(
    id: string,
    options: { from: number; limit: number },
  ): Promise<ImportLine[]> {
    const rows = await this.knex<LineRow>('import_lines')
      .where('job_id', id)
      .andWhere('position', '>=', options.from)
      .orderBy('position')
      .limit(options.limit);
    return rows.map(lineFromRow);
  }

  async begin(
    id: string,
    run: {
      id: string;
      at: string;
      from: ImportState[];
      to: 'checking' | 'applying';
      mapping?: ImportMapping;
    },
  ): Promise<boolean> {
    return this.knex.transaction(async tx => {
      const begun = await tx<JobRow>('import_jobs')
        .where({ id })
        .whereIn('state', run.from)
        .update({
          state: run.to,
          run_id: run.id,
          alive_at: run.at,
          failure: null,
          ...(run.mapping && {
            mapping: JSON.stringify(run.mapping),
            rows_done: 0,
          }),
        });
      if (begun && run.mapping) {
        await tx<ResultRow>('import_rows').where('job_id', id).delete();
      }
      return begun === 1;
    });
  }

  async addRows(
    id: string,
    run: { id: string; at: string },
    rows: ReadonlyArray<CheckedRow<Write>>,
  ): Promise<boolean> {
    return this.knex.transaction(async tx => {
      const ours = await tx<JobRow>('import_jobs')
        .where({ id, run_id: run.id })
        .increment('rows_done', rows.length)
        .update({ alive_at: run.at });
      if (ours) {
        const checked = rows.map(row => checkedToRow(id, row));
        await insertInBatches(tx, 'import_rows', checked);
      }
      return ours === 1;
    });
  }

  async keepAlive(id: string, runId: string, at: string): Promise<boolean> {
    const ours = await this.knex<JobRow>('import_jobs')
      .where({ id, run_id: runId })
      .update({ alive_at: at });
    return ours === 1;
  }

  async finish(
    id: string,
    runId: string,
    outcome: RunOutcome,
    tx?: Knex.Transaction,
  ): Promise<boolean> {
    const ours = await (tx ?? this.knex)<JobRow>('import_jobs')
      .where({ id, run_id: runId })
      .update({
        state: outcome.state,
        failure: outcome.failure ?? null,
        run_id: null,
        alive_at: null,
        ...(outcome.counts && { counts: JSON.stringify(outcome.counts) }),
        ...(outcome.appliedAt && { applied_at: outcome.appliedAt }),
      });
    if (ours && outcome.state === 'applied') {
      await (tx ?? this.knex)<LineRow>('import_lines')
        .where('job_id', id)
        .delete();
    }
    return ours === 1;
  }

  async markReverted(
    id: string,
    at: string,
    left: readonly LeftRow[],
    tx: Knex.Transaction,
  ): Promise<boolean> {
    const reverted = await tx<JobRow>('import_jobs')
      .where({ id, state: 'applied' })
      .update({ state: 'reverted', reverted_at: at });
    if (reverted && left.length) {
      await this.#leave(id, left, tx);
    }
    return reverted === 1;
  }

  async deleteUploadedBefore(at: string): Promise<number> {
    return this.knex.transaction(async tx => {
      const old = tx<JobRow>('import_jobs')
        .where(this.#scoped())
        .where('created_at', '<', at)
        .whereNull('run_id');
      const ids = await old.clone().pluck('id');
      for (const id of ids) {
        await tx<LineRow>('import_lines').where('job_id', id).delete();
        await tx<ResultRow>('import_rows').where('job_id', id).delete();
      }
      await old.delete();
      return ids.length;
    });
  }

  async listRows(
    id: string,
    options: { status?: ImportRowStatus; from: number; limit: number },
  ): Promise<{ rows: Array<CheckedRow<Write>>; total: number }> {
    const all = this.knex<ResultRow>('import_rows')
      .where('job_id', id)
      .modify(query => {
        if (options.status) {
          query.andWhere('status', options.status);
        }
      });
    const rows: ResultRow[] = await all
      .clone()
      .select('*')
      .andWhere('position', '>=', options.from)
      .orderBy('position')
      .limit(options.limit);
    const counted = await all.clone().count({ total: '*' });
    return {
      rows: rows.map(row => checkedFromRow<Write>(row)),
      total: Number(counted[0].total),
    };
  }

  async readWrites(
    id: string,
    options: { from: number; limit: number },
  ): Promise<Array<PlannedRow<Write>>> {
    const rows = await this.knex<ResultRow>('import_rows')
      .where('job_id', id)
      .whereIn('status', ['new', 'changed'])
      .andWhere('position', '>=', options.from)
      .orderBy('position')
      .limit(options.limit);
    return rows.flatMap(row => {
      const { write, ...checked } = checkedFromRow<Write>(row);
      return write === undefined ? [] : [{ ...checked, write }];
    });
  }

  #scoped(): { scope?: string } {
    return this.scope === undefined ? {} : { scope: this.scope };
  }

  async #leave(
    id: string,
    left: readonly LeftRow[],
    tx: Knex.Transaction,
  ): Promise<void> {
    for (const { position, problem } of left) {
      await tx<ResultRow>('import_rows')
        .where({ job_id: id, position })
        .update({ status: 'left', problems: JSON.stringify([problem]) });
    }
    const counted: Array<{ status: ImportRowStatus; total: string | number }> =
      await tx<ResultRow>('import_rows')
        .where('job_id', id)
        .groupBy('status')
        .select('status')
        .count({ total: '*' });
    const counts = noCounts();
    counted.forEach(({ status, total }) => {
      counts[status] = Number(total);
    });
    await tx<JobRow>('import_jobs')
      .where({ id })
      .update({ counts: JSON.stringify(counts) });
  }
}
