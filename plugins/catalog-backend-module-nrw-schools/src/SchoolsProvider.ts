import { LoggerService } from '@backstage/backend-plugin-api';
import {
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import {
  berlinDay,
  Notifier,
  OutageLog,
  SerialRunner,
} from '@rathaus/rathaus-node';
import { followList, FollowOptions, Outcome } from './lib/followList';
import { holdBackNotice } from './lib/holdBackNotice';
import { School } from './lib/school';
import { schoolEntities } from './lib/schoolEntity';
import { readSchoolList } from './lib/schoolList';
import { SchoolListSource } from './SchoolListSource';
import { SchoolMemory } from './SchoolMemory';

/** The catalog knows the schools by this name: it must never change. */
export const PROVIDER_NAME = 'nrw-schools';

/** Sentences about rows that are logged one by one; a broken list has thousands. */
const LOGGED_PROBLEMS = 20;

function names(schools: School[]): string {
  return schools.map(({ number, name }) => `${name} (${number})`).join(', ');
}

/** Keeps the schools in the catalog as the official list has them. */
export class SchoolsProvider implements EntityProvider {
  readonly #runner = new SerialRunner(() => this.#refresh());
  readonly #outage: OutageLog;
  #connection?: EntityProviderConnection;

  constructor(
    private readonly options: Omit<FollowOptions, 'today'> & {
      source: SchoolListSource;
      memory: SchoolMemory;
      notifier: Notifier;
      /** Refs of groups and users that are told when a list is not believed. */
      notify: string[];
      /** Ref of the group that the schools belong to. */
      parent?: string;
      logger: LoggerService;
      now: () => Date;
    },
  ) {
    this.#outage = new OutageLog('Following the school list', options.logger);
  }

  getProviderName(): string {
    return PROVIDER_NAME;
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /**
   * Reads the list and hands over what it says. Never fails: what went wrong
   * is logged, and the catalog keeps what it has.
   */
  async refresh(): Promise<void> {
    await this.#runner.run();
  }

  async #refresh(): Promise<void> {
    const connection = this.#connection;
    if (!connection) {
      return;
    }
    try {
      const { source, memory, parent } = this.options;
      const list = await readSchoolList(await source.read());
      const today = berlinDay(this.options.now());
      const outcome = await memory.change(before =>
        followList(before, list, { ...this.options, today }),
      );
      if (outcome.heldBack) {
        await this.#holdBack(outcome.heldBack);
      } else {
        this.#report(outcome, list.problems);
      }
      // Also what was held back: a restart may have come with another parent.
      await connection.applyMutation({
        type: 'full',
        entities: schoolEntities(outcome.wanted, parent),
      });
      this.#outage.succeeded();
    } catch (error) {
      this.#outage.failed(error);
    }
  }

  async #holdBack({
    missing,
    of,
    isNew,
  }: NonNullable<Outcome['heldBack']>): Promise<void> {
    const { notifier, notify, memory, maxClosingPercent, logger } =
      this.options;
    const message = `The school list is held back: it lacks ${
      missing.length
    } of ${of} open schools, more than ${maxClosingPercent} %: ${names(
      missing,
    )}`;
    if (!isNew) {
      logger.info(message);
      return;
    }
    logger.warn(message);
    const notice = holdBackNotice({
      to: notify,
      missing,
      of,
      maxClosingPercent,
    });
    if (!(await notifier.tell([notice]))) {
      await memory.forgetHoldBack();
    }
  }

  #report(outcome: Outcome, listProblems: string[]): void {
    const { logger } = this.options;
    const { wanted, added, gone, back } = outcome;
    const problems = [...listProblems, ...outcome.problems];
    problems.slice(0, LOGGED_PROBLEMS).forEach(text => logger.warn(text));
    if (problems.length > LOGGED_PROBLEMS) {
      logger.warn(
        `The school list has ${
          problems.length - LOGGED_PROBLEMS
        } more problems`,
      );
    }
    if (gone.length) {
      logger.warn(
        `Schools that the list has no more, marked as closed: ${names(gone)}`,
      );
    }
    if (back.length) {
      logger.info(`Schools that the list has again: ${names(back)}`);
    }
    logger.info(
      `Read the school list: ${wanted.length} schools, ${added.length} of them new`,
    );
  }
}
