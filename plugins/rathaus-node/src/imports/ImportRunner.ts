import { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { ImportMapping } from '@rathaus/rathaus-common';
import { setImmediate } from 'timers/promises';
import { ImportStore } from './ImportStore';
import { ImportAccess, ImportLine, ImportSubject } from './ImportSubject';
import { noCounts } from './lib/importJobs';

/** Rows checked before others get a turn. */
const CHUNK_SIZE = 100;

const CHECK_FAILED =
  'Die Prüfung ist an einem Fehler im Portal gescheitert. Bitte versuchen Sie es noch einmal.';

/** What is to be checked, on behalf of which run. */
interface Begun {
  id: string;
  runId: string;
  mapping: ImportMapping;
}

/**
 * Carries out checks. They run on after the request that started them, in
 * this process; what they have done so far stands in the database, where every
 * replica sees it.
 */
export class ImportRunner<Access extends ImportAccess, Write> {
  readonly #running = new Set<Promise<void>>();

  constructor(
    private readonly options: {
      subject: ImportSubject<Access, Write>;
      store: ImportStore<Write>;
      logger: LoggerService;
      now: () => Date;
    },
  ) {}

  /** Starts the check of a begun run. */
  start(job: Begun, access: Access): void {
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

  async #run(job: Begun, access: Access): Promise<void> {
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

  async #check(job: Begun, access: Access): Promise<void> {
    const { store, subject, now } = this.options;
    const check = await subject.beginCheck(job.mapping, access);
    if (check.announce) {
      for await (const lines of this.#linesOf(job.id)) {
        check.announce(lines);
      }
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
