import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { ORGANISATION_FIELDS, readOrganisation } from './lib/readOrganisation';
import { OfficeRoles, Organisation } from './Organisation';

/** Older than this it is read anew while the old one still serves, in milliseconds. */
const FRESH_FOR = 10_000;
/** Older than this nobody is answered from it any more. */
const GOOD_FOR = 60_000;

/** Gives the town hall's organisation. */
export interface Organisations {
  /** As of a minute ago at the earliest. Never fails: without the catalog the last known one, or an empty one. */
  current(): Promise<Organisation>;
  /** As it is now. @throws when the catalog does not answer */
  fresh(): Promise<Organisation>;
}

/** Reads people and groups from the catalog and keeps them for a moment. */
export class CatalogOrganisations implements Organisations {
  #known: Organisation;
  #readAt = -Infinity;
  #reading: Promise<Organisation> | undefined;

  constructor(
    private readonly options: {
      catalog: CatalogService;
      auth: AuthService;
      logger: LoggerService;
      roles: OfficeRoles;
      now: () => Date;
    },
  ) {
    this.#known = new Organisation({ units: [], people: [] }, options.roles);
  }

  async current(): Promise<Organisation> {
    const age = this.options.now().getTime() - this.#readAt;
    if (age > FRESH_FOR) {
      const reading = this.fresh().catch(error => {
        this.options.logger.warn(
          'Could not read the organisation from the catalog',
          toError(error),
        );
      });
      if (age > GOOD_FOR) {
        await reading;
      }
    }
    return this.#known;
  }

  async fresh(): Promise<Organisation> {
    this.#reading ??= this.#read().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #read(): Promise<Organisation> {
    const { catalog, auth, roles, now } = this.options;
    const at = now().getTime();
    const { items } = await catalog.getEntities(
      {
        filter: [{ kind: 'Group' }, { kind: 'User' }],
        fields: ORGANISATION_FIELDS,
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    this.#known = new Organisation(readOrganisation(items), roles);
    // An empty catalog is still starting: ask again at the next call.
    this.#readAt = items.length ? at : -Infinity;
    return this.#known;
  }
}
