import { LoggerService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  DeferredEntity,
  EntityProvider,
  EntityProviderConnection,
} from '@backstage/plugin-catalog-node';
import { Offices } from '@rathaus/plugin-scouts-common';
import { OutageLog, SerialRunner } from '@rathaus/rathaus-node';
import { EntryOwners } from './EntryOwners';
import { refreshKey, relationSources } from './lib/relationSources';
import { ScoutAssignment, scoutAssignments } from './lib/scoutAssignments';
import {
  changedRelations,
  RelationsByEntity,
  scoutRelations,
} from './lib/scoutRelations';
import { RelationShortcut } from './shortcut/RelationShortcut';

/** Marks the sources in the catalog's database as ours; must stay the same forever. */
const LOCATION_KEY = 'digital-scouts';

/**
 * Keeps the sources of the relations in the catalog as the offices are.
 *
 * What was handed over lies in the catalog's own database: it stays while the
 * scouts plugin or the registry cannot be asked, and over restarts. Replicas
 * do the same on their own; handing over the same twice changes nothing.
 */
export class ScoutRelationsProvider implements EntityProvider {
  readonly #runner = new SerialRunner(() => this.#follow());
  readonly #officesOutage: OutageLog;
  readonly #entriesOutage: OutageLog;
  readonly #catalogOutage: OutageLog;
  /** What each source said when it was handed over, by its name. */
  readonly #handedOver = new Map<string, string>();
  /** Refresh keys of the sources that were handed over lately. */
  readonly #unsettled = new Set<string>();
  /** What the catalog was last told; undefined after the start. */
  #told?: RelationsByEntity;
  #everythingWanted = true;
  #connection?: EntityProviderConnection;

  constructor(
    private readonly options: {
      readOffices: () => Promise<Offices>;
      entries: EntryOwners;
      /** Missing where the catalog shows relations in its own time. */
      shortcut?: Pick<RelationShortcut, 'show' | 'putRight'>;
      /** Called after the catalog took something over; must not throw. */
      onDelivered: () => Promise<void>;
      logger: LoggerService;
    },
  ) {
    const { logger } = options;
    this.#officesOutage = new OutageLog(
      'Asking the scouts plugin who is Digital Scout of what',
      logger,
    );
    this.#entriesOutage = new OutageLog(
      'Reading owners of entries from the service registry',
      logger,
    );
    this.#catalogOutage = new OutageLog(
      'Handing over to the catalog who is Digital Scout of what',
      logger,
    );
  }

  /** The catalog knows the sources by this name: it must never change. */
  getProviderName(): string {
    return 'digital-scouts';
  }

  async connect(connection: EntityProviderConnection): Promise<void> {
    this.#connection = connection;
  }

  /**
   * Hands over what has changed since the last time. Never fails: what went
   * wrong is logged, and the catalog keeps what it has.
   */
  async refresh(): Promise<void> {
    await this.#runner.run();
  }

  /** Entries have changed, up to this number of the change log. */
  async follow(sequence: number): Promise<void> {
    if (!this.options.entries.hasReached(sequence)) {
      await this.refresh();
    }
  }

  /** Hands over everything, also what the catalog lost in another way; to be called from time to time. */
  async handOverAll(): Promise<void> {
    this.#everythingWanted = true;
    await this.refresh();
  }

  async #follow(): Promise<void> {
    const connection = this.#connection;
    if (!connection) {
      return;
    }
    const { readOffices, entries } = this.options;
    const [offices] = await Promise.all([
      attempt(this.#officesOutage, readOffices),
      attempt(this.#entriesOutage, () => entries.catchUp()),
    ]);
    const known = entries.entries;
    if (offices && known) {
      await attempt(this.#catalogOutage, () =>
        this.#handOver(connection, scoutAssignments(offices, known)),
      );
    }
  }

  async #handOver(
    connection: EntityProviderConnection,
    assignments: ScoutAssignment[],
  ): Promise<void> {
    const everything = this.#everythingWanted;
    const sources = relationSources(assignments);
    const changed = sources.filter(
      ({ metadata, spec }) =>
        this.#handedOver.get(metadata.name) !== JSON.stringify(spec),
    );
    if (!everything && !changed.length) {
      return;
    }
    this.#everythingWanted = false;
    try {
      await connection.applyMutation(
        everything
          ? { type: 'full', entities: sources.map(deferred) }
          : { type: 'delta', added: changed.map(deferred), removed: [] },
      );
      if (everything) {
        await this.#processAgain(connection);
      }
    } catch (error) {
      this.#everythingWanted = true;
      throw error;
    }
    for (const source of changed) {
      this.#handedOver.set(source.metadata.name, JSON.stringify(source.spec));
      this.#unsettled.add(refreshKey(source));
    }
    await this.#show(scoutRelations(assignments));
    await this.options.onDelivered();
  }

  /**
   * Two replicas, or one, may process an older and a newer state of a source
   * at the same time; the catalog keeps what is written last, and the hash of
   * the newer state would keep it from looking again for half an hour.
   */
  async #processAgain(connection: EntityProviderConnection): Promise<void> {
    if (this.#unsettled.size) {
      await connection.refresh({ keys: [...this.#unsettled] });
      this.#unsettled.clear();
    }
  }

  async #show(relations: RelationsByEntity): Promise<void> {
    const before = this.#told;
    this.#told = relations;
    if (before) {
      await this.options.shortcut?.show(changedRelations(before, relations));
    } else {
      await this.options.shortcut?.putRight();
    }
  }
}

function deferred(entity: Entity): DeferredEntity {
  return { entity, locationKey: LOCATION_KEY };
}

/** Undefined when it failed, which is logged once until it works again. */
async function attempt<T>(
  outage: OutageLog,
  work: () => Promise<T>,
): Promise<T | undefined> {
  try {
    const result = await work();
    outage.succeeded();
    return result;
  } catch (error) {
    outage.failed(error);
    return undefined;
  }
}
