import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** Tells which references lead to something. One is made for each check. */
export interface RefLookup {
  /** Those of the refs that do not lead anywhere. */
  missing(refs: Iterable<string>): Promise<Set<string>>;
}

/** Refs asked of the catalog at a time. */
const BATCH_SIZE = 200;

/**
 * Asks the catalog, and each ref only once. A catalog that does not answer
 * keeps nobody from working: then nothing is missing.
 */
export class CatalogRefLookup implements RefLookup {
  readonly #known = new Map<string, boolean>();

  constructor(
    private readonly options: {
      catalog: CatalogService;
      auth: AuthService;
      logger: LoggerService;
    },
  ) {}

  async missing(refs: Iterable<string>): Promise<Set<string>> {
    const asked = new Set(refs);
    const unknown = [...asked].filter(ref => !this.#known.has(ref));
    for (let start = 0; start < unknown.length; start += BATCH_SIZE) {
      await this.#ask(unknown.slice(start, start + BATCH_SIZE));
    }
    return new Set([...asked].filter(ref => this.#known.get(ref) === false));
  }

  async #ask(refs: string[]): Promise<void> {
    const { catalog, auth, logger } = this.options;
    try {
      const { items } = await catalog.getEntitiesByRefs(
        { entityRefs: refs, fields: ['kind'] },
        { credentials: await auth.getOwnServiceCredentials() },
      );
      refs.forEach((ref, index) => this.#known.set(ref, Boolean(items[index])));
    } catch (error) {
      logger.warn('Could not check references of an import', toError(error));
      refs.forEach(ref => this.#known.set(ref, true));
    }
  }
}
