import { CATALOG_FILTER_EXISTS, CatalogApi } from '@backstage/catalog-client';
import {
  DOCUMENTATION_ANNOTATION,
  documentationPath,
} from '@rathaus/plugin-documentation-common';

/** More than these are not listed; whoever looks for one finds it by what it describes. */
const MOST = 500;

/** Something with documentation. */
export interface DocumentedEntity {
  title: string;
  /** Address of the documentation. */
  path: string;
}

/** What has documentation, by title. */
export async function documentedEntities(
  catalogApi: Pick<CatalogApi, 'queryEntities'>,
): Promise<DocumentedEntity[]> {
  const { items } = await catalogApi.queryEntities({
    filter: {
      [`metadata.annotations.${DOCUMENTATION_ANNOTATION}`]:
        CATALOG_FILTER_EXISTS,
    },
    fields: ['kind', 'metadata'],
    limit: MOST,
  });
  return items
    .flatMap(entity => {
      const path = documentationPath(entity);
      const title = entity.metadata.title ?? entity.metadata.name;
      return path ? [{ title, path }] : [];
    })
    .sort((a, b) => a.title.localeCompare(b.title, 'de'));
}
