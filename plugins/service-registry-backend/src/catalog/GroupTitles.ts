import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Keeping, KeptCopy } from '@rathaus/rathaus-node';

/** In milliseconds. A group's old name serves on: nobody waits for the new one. */
const KEEPING: Keeping = {
  freshFor: 10_000,
  freshForAtMost: 5 * 60_000,
  goodFor: Infinity,
};

type Titles = ReadonlyMap<string, string>;

/** Readable names of the catalog's groups by full ref. */
export interface GroupTitles {
  /** Never fails: without the catalog the last known names, or none. */
  get(): Promise<Titles>;
}

/** Reads the names from the catalog and refreshes them in the background. */
export class CatalogGroupTitles implements GroupTitles {
  readonly #copy: KeptCopy<Titles>;

  constructor(
    private readonly options: {
      catalog: CatalogService;
      auth: AuthService;
      logger: LoggerService;
    },
  ) {
    this.#copy = new KeptCopy<Titles>({
      read: () => this.#read(),
      empty: new Map(),
      keeping: KEEPING,
      onError: error =>
        options.logger.warn(
          'Could not read the names of the groups',
          toError(error),
        ),
    });
  }

  async get(): Promise<Titles> {
    return this.#copy.current();
  }

  async #read(): Promise<Titles> {
    const { catalog, auth } = this.options;
    const { items } = await catalog.getEntities(
      {
        filter: { kind: 'Group' },
        fields: ['kind', 'metadata', 'spec.profile.displayName'],
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return new Map(
      items.map(entity => [
        stringifyEntityRef(entity).toLowerCase(),
        displayNameOf(entity.spec?.profile) ??
          entity.metadata.title ??
          entity.metadata.name,
      ]),
    );
  }
}

function displayNameOf(profile: unknown): string | undefined {
  const named =
    typeof profile === 'object' && profile !== null && 'displayName' in profile
      ? profile.displayName
      : undefined;
  return typeof named === 'string' ? named : undefined;
}
