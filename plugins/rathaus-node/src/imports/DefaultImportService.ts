import { LoggerService } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import {
  FieldsError,
  ImportJob,
  ImportJobList,
  ImportMapping,
  ImportRowList,
  ImportRowStatus,
} from '@rathaus/rathaus-common';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { setImmediate } from 'timers/promises';
import { CsvTable, readCsv } from '../csv/readCsv';
import { UploadedFile } from '../csv/UploadedFile';
import { Caller } from '../router/Caller';
import { ImportRunner } from './ImportRunner';
import { ImportService, WrittenImport } from './ImportService';
import { ImportStore, RunOutcome, StoredImport } from './ImportStore';
import {
  ChangedMeanwhileError,
  ImportAccess,
  ImportRun,
  ImportSubject,
  LeftRow,
  PlannedRow,
} from './ImportSubject';
import { describeColumns } from './lib/describeColumns';
import {
  importConflict,
  isAbandoned,
  namesOfChanged,
  noCounts,
  presentImport,
  statesFor,
} from './lib/importJobs';

/** Planned rows read at a time. */
const PAGE_SIZE = 500;
/** Imports in a list. */
const LIST_SIZE = 50;
/** How often an import that is applied gives a sign of life. */
const KEEP_ALIVE_MS = 10_000;

const CHECK_INTERRUPTED =
  'Die Prüfung wurde unterbrochen. Bitte starten Sie sie noch einmal.';

/** The engine of an import, whatever it is about; see {@link ImportService}. */
export class DefaultImportService<Access extends ImportAccess, Write>
  implements ImportService
{
  readonly #subject: ImportSubject<Access, Write>;
  readonly #store: ImportStore<Write>;
  readonly #runner: ImportRunner<Access, Write>;
  readonly #maxRows: number;
  readonly #now: () => Date;

  /** @param options.maxRows - rows of one file; more belong into several */
  constructor(options: {
    subject: ImportSubject<Access, Write>;
    store: ImportStore<Write>;
    maxRows: number;
    logger: LoggerService;
    now?: () => Date;
  }) {
    const now = options.now ?? (() => new Date());
    this.#subject = options.subject;
    this.#store = options.store;
    this.#maxRows = options.maxRows;
    this.#now = now;
    this.#runner = new ImportRunner({ ...options, now });
  }

  /** When no check is on its way any more. */
  async whenIdle(): Promise<void> {
    await this.#runner.whenIdle();
  }

  async upload(file: UploadedFile, caller: Caller): Promise<ImportJob> {
    const access = await this.#subject.accessOf(caller);
    const table = await readCsv(await file.read(), { maxRows: this.#maxRows });
    const job = this.#newJob(table, file.name, access.actor);
    await this.#store.create(
      job,
      table.rows.map((row, position) => ({ ...row, position })),
    );
    return presentImport(job);
  }

  async list(caller: Caller): Promise<ImportJobList> {
    const access = await this.#subject.accessOf(caller);
    const { jobs, total } = await this.#store.list({
      createdBy: access.seesAll ? undefined : access.actor,
      limit: LIST_SIZE,
    });
    const present = await Promise.all(jobs.map(job => this.#revive(job)));
    return { items: present.map(presentImport), totalItems: total };
  }

  async get(id: string, caller: Caller): Promise<ImportJob> {
    const { job } = await this.#open(id, caller);
    return presentImport(job);
  }

  async listRows(
    id: string,
    query: { status?: ImportRowStatus; limit: number; from: number },
    caller: Caller,
  ): Promise<ImportRowList> {
    const { job } = await this.#open(id, caller);
    const { rows, total } = await this.#store.listRows(job.id, {
      ...query,
      limit: query.limit + 1,
    });
    const next = rows.at(query.limit);
    return {
      items: rows
        .slice(0, query.limit)
        .map(({ position: _position, write: _write, ...row }) => row),
      totalItems: total,
      pageInfo: next ? { nextCursor: String(next.position) } : {},
    };
  }

  async check(
    id: string,
    mapping: ImportMapping,
    caller: Caller,
  ): Promise<ImportJob> {
    const { job, access } = await this.#open(id, caller);
    const problems = await this.#subject.mappingProblems(
      mapping,
      job.columns.length,
    );
    if (problems.length) {
      throw new FieldsError(problems);
    }
    const runId = await this.#begin(job, 'check', mapping);
    this.#runner.start({ id, runId, mapping }, access);
    return presentImport(await this.#reload(id));
  }

  async apply(
    id: string,
    options: { skipFaulty: boolean },
    caller: Caller,
  ): Promise<WrittenImport> {
    const { job, access } = await this.#open(id, caller);
    if (!statesFor('apply').includes(job.state)) {
      throw importConflict('state', 'wrong_import_state');
    }
    if (job.counts.faulty > 0 && !options.skipFaulty) {
      throw importConflict('skipFaulty', 'faulty_rows', {
        count: job.counts.faulty,
      });
    }
    const runId = await this.#begin(job, 'apply');
    const at = this.#now().toISOString();
    const alive = setInterval(() => {
      // The transaction decides; a missed sign of life does not.
      this.#store
        .keepAlive(id, runId, this.#now().toISOString())
        .catch(() => {});
    }, KEEP_ALIVE_MS);
    try {
      const written = await this.#subject.apply(
        await this.#runOf(job, access, at, async tx => {
          const outcome: RunOutcome = { state: 'applied', appliedAt: at };
          return this.#store.finish(id, runId, outcome, tx);
        }),
      );
      return { job: presentImport(await this.#reload(id)), written };
    } catch (error) {
      throw await this.#giveUpApplying(id, runId, error);
    } finally {
      clearInterval(alive);
    }
  }

  async revert(id: string, caller: Caller): Promise<WrittenImport> {
    const { job, access } = await this.#open(id, caller);
    if (!statesFor('revert').includes(job.state)) {
      throw importConflict('state', 'wrong_import_state');
    }
    const at = this.#now().toISOString();
    try {
      const written = await this.#subject.revert(
        await this.#runOf(job, access, at, (tx, left) =>
          this.#store.markReverted(id, at, left, tx),
        ),
      );
      return { job: presentImport(await this.#reload(id)), written };
    } catch (error) {
      if (error instanceof ChangedMeanwhileError) {
        throw importConflict('state', 'changed_since_import', {
          value: namesOfChanged(error),
        });
      }
      throw error;
    }
  }

  #newJob(table: CsvTable, fileName: string, actor: string): StoredImport {
    return {
      id: randomUUID(),
      fileName,
      state: 'uploaded',
      createdAt: this.#now().toISOString(),
      createdBy: actor,
      format: { encoding: table.encoding, delimiter: table.delimiter },
      columns: describeColumns(table),
      rowCount: table.rows.length,
      mapping: this.#subject.guess(table.headers),
      counts: noCounts(),
      rowsDone: 0,
    };
  }

  async #begin(
    job: StoredImport,
    action: 'check' | 'apply',
    mapping?: ImportMapping,
  ): Promise<string> {
    const runId = randomUUID();
    const begun = await this.#store.begin(job.id, {
      id: runId,
      at: this.#now().toISOString(),
      from: statesFor(action),
      to: action === 'check' ? 'checking' : 'applying',
      mapping,
    });
    if (!begun) {
      throw importConflict('state', 'wrong_import_state');
    }
    return runId;
  }

  /** @param finish - gives false when somebody else has finished it */
  async #runOf(
    job: StoredImport,
    access: Access,
    at: string,
    finish: (
      tx: Knex.Transaction,
      left: readonly LeftRow[],
    ) => Promise<boolean>,
  ): Promise<ImportRun<Access, Write>> {
    return {
      id: job.id,
      fileName: job.fileName,
      access,
      at,
      rows: await this.#plannedRows(job.id),
      async finish(tx, left = []) {
        if (!(await finish(tx, left))) {
          throw importConflict('state', 'wrong_import_state');
        }
      },
    };
  }

  async #plannedRows(id: string): Promise<Array<PlannedRow<Write>>> {
    const rows: Array<PlannedRow<Write>> = [];
    let page: Array<PlannedRow<Write>>;
    do {
      const from = (rows.at(-1)?.position ?? -1) + 1;
      page = await this.#store.readWrites(id, { from, limit: PAGE_SIZE });
      rows.push(...page);
      await setImmediate();
    } while (page.length === PAGE_SIZE);
    return rows;
  }

  /** Puts the import where a person can go on, and says what to tell them. */
  async #giveUpApplying(
    id: string,
    runId: string,
    error: unknown,
  ): Promise<unknown> {
    if (error instanceof ChangedMeanwhileError) {
      const conflict = importConflict('state', 'changed_since_check', {
        value: namesOfChanged(error),
      });
      await this.#store.finish(id, runId, {
        state: 'uploaded',
        failure: conflict.fields[0].message,
      });
      return conflict;
    }
    await this.#store.finish(id, runId, { state: 'checked' });
    return error;
  }

  async #open(
    id: string,
    caller: Caller,
  ): Promise<{ job: StoredImport; access: Access }> {
    const access = await this.#subject.accessOf(caller);
    const job = await this.#reload(id);
    if (!access.seesAll && job.createdBy !== access.actor) {
      throw new NotFoundError('No such import');
    }
    return { job, access };
  }

  async #reload(id: string): Promise<StoredImport> {
    const job = await this.#store.get(id);
    if (!job) {
      throw new NotFoundError('No such import');
    }
    return this.#revive(job);
  }

  /** Frees an import whose worker has died, so that a person can go on. */
  async #revive(job: StoredImport): Promise<StoredImport> {
    if (!job.run || !isAbandoned(job, this.#now())) {
      return job;
    }
    // What was not applied to the end was not applied at all.
    const outcome: RunOutcome =
      job.state === 'applying'
        ? { state: 'checked' }
        : { state: 'failed', failure: CHECK_INTERRUPTED };
    await this.#store.finish(job.id, job.run.id, outcome);
    return (await this.#store.get(job.id)) ?? job;
  }
}
