import { AuthService } from '@backstage/backend-plugin-api';
import { StreamEntitiesRequest } from '@backstage/catalog-client';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';

/** Reads the catalog page by page, as the search plugin itself. */
export class CatalogReader {
  constructor(
    private readonly options: { auth: AuthService; catalog: CatalogService },
  ) {}

  /** @throws whatever the catalog answers instead of a page */
  async *entities(
    request: Pick<StreamEntitiesRequest, 'fields' | 'query'>,
  ): AsyncGenerator<Entity> {
    const { auth, catalog } = this.options;
    const credentials = await auth.getOwnServiceCredentials();
    for await (const page of catalog.streamEntities(request, { credentials })) {
      yield* page;
    }
  }
}
