import { AuthService } from '@backstage/backend-plugin-api';
import { ServiceUnavailableError, toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { inBatches } from '@rathaus/rathaus-node';

/** Knows who is there. */
export class CatalogPeople {
  constructor(
    private readonly options: { catalog: CatalogService; auth: AuthService },
  ) {}

  /**
   * Those of the people whom the directory still knows.
   *
   * @param refs - user refs
   * @throws ServiceUnavailableError (503) when the catalog does not answer
   */
  async present(refs: string[]): Promise<Set<string>> {
    const { catalog, auth } = this.options;
    const present = new Set<string>();
    try {
      const credentials = await auth.getOwnServiceCredentials();
      for (const batch of inBatches(refs)) {
        const { items } = await catalog.getEntitiesByRefs(
          { entityRefs: batch, fields: ['kind'] },
          { credentials },
        );
        batch
          .filter((_, index) => items[index])
          .forEach(ref => present.add(ref));
      }
    } catch (error) {
      throw new ServiceUnavailableError(
        'The directory does not answer',
        toError(error),
      );
    }
    return present;
  }
}
