import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { ImportMapping } from '@rathaus/plugin-service-registry-common';
import { setImmediate } from 'timers/promises';
import { GroupTitles } from '../catalog/GroupTitles';
import { EntryStore } from '../entries/EntryStore';
import { ReferenceStore } from '../reference/ReferenceStore';
import { EntryDirectory } from './EntryDirectory';
import { ImportAccess } from './ImportAccess';
import { ImportCheck } from './ImportCheck';
import { ImportLine, ImportStore } from './ImportStore';
import { createGroupFinder } from './lib/groupNames';
import { noCounts } from './lib/importJobs';
import { RefLookup } from './RefLookup';

/** Rows checked before others get a turn. */
const CHUNK_SIZE = 100;

const CHECK_FAILED =
  'Die Prüfung ist an einem Fehler im Portal gescheitert. Bitte versuchen Sie es noch einmal.';

/** What a check reads. */
export interface ImportSources {
  entries: EntryStore;
  references: ReferenceStore;
  titles: GroupTitles;
  createRefLookup: () => RefLookup;
}

/**
 * Carries out checks. They run on after the request that started them, in
 * this process; what they have done so far stands in the database, where every
 * replica sees it.
 */
export class ImportRunner {
  readonly #running = new Set<Promise<void>>();

  constructor(
    private readonly options: ImportSources & {
      store: ImportStore;
      logger: LoggerService;
      now: () => Date;
    },
  ) {}

  /** Starts the check of a begun run. */
  start(
    job: { id: string; runId: string; mapping: ImportMapping },
    access: ImportAccess,
  ): void {
    const running = this.#run(job, access).finally(() =>
      this.#running.delete(running),
    );
    this.#running.add(running);
  }

  /** When no check is on its way any more. */
  async whenIdle(): Promise<void> {
    while (this.#running.size) {
      await Promise.all(this.#running);
    }
  }

  async #run(
    job: { id: string; runId: string; mapping: ImportMapping },
    access: ImportAccess,
  ): Promise<void> {
    const { store, logger } = this.options;
    try {
      await this.#check(job, access);
    } catch (error) {
      logger.error(`Check of import ${job.id} failed`, toError(error));
      await store
        .finish(job.id, job.runId, { state: 'failed', failure: CHECK_FAILED })
        .catch(reason =>
          logger.error(`Import ${job.id} was left behind`, toError(reason)),
        );
    }
  }

  async #check(
    job: { id: string; runId: string; mapping: ImportMapping },
    access: ImportAccess,
  ): Promise<void> {
    const { store, now } = this.options;
    const check = await this.#prepare(job.mapping, access);
    for await (const lines of this.#linesOf(job.id)) {
      check.announce(lines);
    }
    const counts = noCounts();
    for await (const lines of this.#linesOf(job.id)) {
      const rows = await check.check(lines);
      const at = now().toISOString();
      if (!(await store.addRows(job.id, { id: job.runId, at }, rows))) {
        return;
      }
      rows.forEach(({ status }) => counts[status]++);
    }
    await store.finish(job.id, job.runId, { state: 'checked', counts });
  }

  async #prepare(
    mapping: ImportMapping,
    access: ImportAccess,
  ): Promise<ImportCheck> {
    const { entries, references, titles, createRefLookup } = this.options;
    return new ImportCheck({
      mapping,
      access,
      entries,
      directory: await EntryDirectory.load(entries),
      refLookup: createRefLookup(),
      known: {
        leika: await references.knownKeys('leika'),
        ozg: await references.knownKeys('ozg'),
      },
      groupRef: createGroupFinder(await titles.get()),
    });
  }

  /** The file in chunks, with a turn for others at each. */
  async *#linesOf(id: string): AsyncGenerator<ImportLine[]> {
    let from = 0;
    let lines: ImportLine[];
    do {
      await setImmediate();
      lines = await this.options.store.readLines(id, {
        from,
        limit: CHUNK_SIZE,
      });
      yield lines;
      from += CHUNK_SIZE;
    } while (lines.length === CHUNK_SIZE);
  }
}
