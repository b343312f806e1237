import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { Keeping, KeptCopy } from '@rathaus/rathaus-node';
import { ORGANISATION_FIELDS, readOrganisation } from './lib/readOrganisation';
import { OfficeRoles, Organisation } from './Organisation';

/** In milliseconds. What leads to rights is never older than a minute, and read anew before anybody would have to wait. */
const KEEPING: Keeping = {
  freshFor: 10_000,
  freshForAtMost: 45_000,
  goodFor: 60_000,
};

type Members = ReturnType<typeof readOrganisation>;

const NOBODY: Members = { units: [], people: [] };

/** Gives the town hall's organisation. */
export interface Organisations {
  /** As of a minute ago at the earliest. Never fails: without the catalog the last known one, or an empty one. */
  current(): Promise<Organisation>;
  /** As it is now. @throws when the catalog does not answer */
  fresh(): Promise<Organisation>;
}

/** Reads people and groups from the catalog and keeps them for a moment. */
export class CatalogOrganisations implements Organisations {
  readonly #copy: KeptCopy<Members>;
  #known: { members: Members; organisation: Organisation } | undefined;

  constructor(
    private readonly options: {
      catalog: CatalogService;
      auth: AuthService;
      logger: LoggerService;
      roles: OfficeRoles;
      now: () => Date;
    },
  ) {
    this.#copy = new KeptCopy({
      read: () => this.#read(),
      empty: NOBODY,
      keeping: KEEPING,
      now: options.now,
      onError: error =>
        options.logger.warn(
          'Could not read the organisation from the catalog',
          toError(error),
        ),
    });
  }

  async current(): Promise<Organisation> {
    return this.#organisationOf(await this.#copy.current());
  }

  async fresh(): Promise<Organisation> {
    return this.#organisationOf(await this.#copy.fresh());
  }

  #organisationOf(members: Members): Organisation {
    if (this.#known?.members !== members) {
      const organisation = new Organisation(members, this.options.roles);
      this.#known = { members, organisation };
    }
    return this.#known.organisation;
  }

  async #read(): Promise<Members> {
    const { catalog, auth } = this.options;
    const { items } = await catalog.getEntities(
      {
        filter: [{ kind: 'Group' }, { kind: 'User' }],
        fields: ORGANISATION_FIELDS,
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
    return readOrganisation(items);
  }
}
