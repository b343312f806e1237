import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { QueryEntitiesInitialRequest } from '@backstage/catalog-client';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import {
  ANNOTATION_MANAGED_BY,
  ENTRY_TYPES,
  MANAGED_BY_SERVICE_REGISTRY,
} from '@rathaus/plugin-service-registry-common';
import { mirrorEntity } from './mirrorEntity';
import { MirroredEntry, MirrorStore } from './MirrorStore';

const PAGE_SIZE = 500;

/** Components of our types that the registry itself did not bring along. */
const KEPT_IN_REPOSITORIES: QueryEntitiesInitialRequest['query'] = {
  $all: [
    { kind: 'component' },
    { 'spec.type': { $in: [...ENTRY_TYPES] } },
    {
      $not: {
        [`metadata.annotations.${ANNOTATION_MANAGED_BY}`]:
          MANAGED_BY_SERVICE_REGISTRY,
      },
    },
  ],
};

/**
 * Keeps the registry's copy of the entries that IT teams keep as
 * `catalog-info.yaml`, so that the Servicekatalog shows them beside its own.
 */
export class RepositoryMirror {
  #running?: Promise<void>;
  #emptyBefore = false;
  readonly #warnedOf = new Set<string>();

  constructor(
    private readonly options: {
      catalog: CatalogService;
      auth: AuthService;
      store: MirrorStore;
      logger: LoggerService;
    },
  ) {}

  /**
   * Reads the catalog and brings the copy up to date. Who asks while that is
   * under way shares it.
   *
   * @throws what the catalog or the store threw; the copy then stays as it was
   */
  async refresh(): Promise<void> {
    this.#running ??= this.#refresh().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  async #refresh(): Promise<void> {
    const { store, logger } = this.options;
    const entries = this.#entriesOf(await this.#readEntities());
    if (await this.#isSuspect(entries)) {
      logger.info(
        'The catalog has no entries from repositories any more; waiting until it says so twice',
      );
      return;
    }
    const { changed, taken } = await store.replaceAll(entries);
    taken.forEach(name =>
      this.#warnOnce(
        name,
        `The entry "${name}" from a repository is not shown: an entry edited in the portal has its name`,
      ),
    );
    if (changed) {
      logger.info(`Took over ${changed} changes of entries from repositories`);
    }
  }

  /** A catalog that just starts knows nothing yet; that is no reason to retire all. */
  async #isSuspect(entries: MirroredEntry[]): Promise<boolean> {
    if (entries.length > 0 || this.#emptyBefore) {
      this.#emptyBefore = entries.length === 0;
      return false;
    }
    this.#emptyBefore = true;
    return (await this.options.store.count()) > 0;
  }

  async #readEntities(): Promise<Entity[]> {
    const { catalog, auth } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    const entities: Entity[] = [];
    let cursor: string | undefined;
    do {
      const page = await catalog.queryEntities(
        cursor
          ? { cursor, limit: PAGE_SIZE }
          : { query: KEPT_IN_REPOSITORIES, limit: PAGE_SIZE },
        { credentials },
      );
      entities.push(...page.items);
      cursor = page.pageInfo.nextCursor;
    } while (cursor);
    return entities;
  }

  #entriesOf(entities: Entity[]): MirroredEntry[] {
    const entries = new Map<string, MirroredEntry>();
    for (const entity of entities) {
      const result = mirrorEntity(entity);
      if (!result.ok) {
        this.options.logger.debug(
          `Component "${entity.metadata.name}" is no entry: ${result.reason}`,
        );
        continue;
      }
      const { name, entityRef } = result.entry;
      const first = entries.get(name);
      if (first) {
        this.#warnOnce(
          entityRef,
          `${entityRef} is not shown: ${first.entityRef} has the same name "${name}"`,
        );
        continue;
      }
      entries.set(name, result.entry);
    }
    return [...entries.values()];
  }

  #warnOnce(subject: string, message: string): void {
    if (!this.#warnedOf.has(subject)) {
      this.#warnedOf.add(subject);
      this.options.logger.warn(message);
    }
  }
}
