import { AuthService, LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { inBatches } from '@rathaus/rathaus-node';
import { z } from 'zod';

/** What the catalog says that an entity is called; the profile's name goes first. */
const namedSchema = z.object({
  metadata: z.object({ title: z.string().optional() }),
  spec: z
    .object({
      profile: z.object({ displayName: z.string().optional() }).optional(),
    })
    .optional(),
});

/** The name inside a ref: readable enough where there is no other. */
function nameIn(ref: string): string {
  return ref.slice(ref.lastIndexOf('/') + 1);
}

/** Finds out what people call schools, groups and people. */
export class CatalogNames {
  constructor(
    private readonly options: {
      catalog: CatalogService;
      auth: AuthService;
      logger: LoggerService;
    },
  ) {}

  /**
   * Names of entities. Never fails: what the catalog does not know, and
   * everything when it does not answer, is called by the name inside its ref.
   *
   * @param refs - full refs, repeated or not
   */
  async of(refs: Iterable<string>): Promise<(ref: string) => string> {
    const names = await this.#read([...new Set(refs)]);
    return ref => names.get(ref) ?? nameIn(ref);
  }

  async #read(refs: string[]): Promise<ReadonlyMap<string, string>> {
    const { catalog, auth, logger } = this.options;
    const names = new Map<string, string>();
    try {
      const credentials = await auth.getOwnServiceCredentials();
      for (const batch of inBatches(refs)) {
        const { items } = await catalog.getEntitiesByRefs(
          {
            entityRefs: batch,
            fields: ['metadata.title', 'spec.profile.displayName'],
          },
          { credentials },
        );
        batch.forEach((ref, index) => {
          const entity = namedSchema.safeParse(items[index]).data;
          const name =
            entity?.spec?.profile?.displayName ?? entity?.metadata.title;
          if (name) {
            names.set(ref, name);
          }
        });
      }
    } catch (error) {
      logger.warn('Could not read names', toError(error));
    }
    return names;
  }
}
