import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** How long titles are taken as current, in milliseconds. */
const FRESH_FOR = 60_000;

/** Readable names of the catalog's groups by full ref. */
export interface GroupTitles {
  /** Never fails: without the catalog the last known names, or none. */
  get(): Promise<ReadonlyMap<string, string>>;
}

/** Reads the names from the catalog and refreshes them in the background. */
export class CatalogGroupTitles implements GroupTitles {
  #titles: ReadonlyMap<string, string> = new Map();
  #readAt = -Infinity;
  #reading: Promise<void> | undefined;

  constructor(
    private readonly options: {
      catalog: CatalogService;
      auth: AuthService;
      logger: LoggerService;
    },
  ) {}

  async get(): Promise<ReadonlyMap<string, string>> {
    if (Date.now() - this.#readAt > FRESH_FOR) {
      this.#reading ??= this.#read().finally(() => {
        this.#reading = undefined;
      });
      if (this.#titles.size === 0) {
        await this.#reading;
      }
    }
    return this.#titles;
  }

  async #read(): Promise<void> {
    const { catalog, auth, logger } = this.options;
    try {
      const { items } = await catalog.getEntities(
        {
          filter: { kind: 'Group' },
          fields: ['kind', 'metadata', 'spec.profile.displayName'],
        },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      this.#titles = new Map(
        items.map(entity => [
          stringifyEntityRef(entity).toLowerCase(),
          displayNameOf(entity.spec?.profile) ??
            entity.metadata.title ??
            entity.metadata.name,
        ]),
      );
      // An empty catalog is still starting: ask again at the next call.
      this.#readAt = items.length ? Date.now() : -Infinity;
    } catch (error) {
      logger.warn('Could not read the names of the groups', error as Error);
    }
  }
}

function displayNameOf(profile: unknown): string | undefined {
  const named =
    typeof profile === 'object' && profile !== null && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return typeof named === 'string' ? named : undefined;
}
