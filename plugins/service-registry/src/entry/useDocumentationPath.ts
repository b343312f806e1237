import { useCallback } from 'react';
import { useApi } from '@backstage/frontend-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { documentationPath } from '@rathaus/plugin-documentation-common';
import { ServiceEntry } from '@rathaus/plugin-service-registry-common';
import { useLoad } from '@rathaus/rathaus-react';

/**
 * Address of the documentation that an IT team keeps beside an entry in its
 * repository. Undefined while the catalog is asked, where there is none, and
 * when the catalog does not answer: the entry is complete without.
 */
export function useDocumentationPath(entry: ServiceEntry): string | undefined {
  const { origin, entityRef } = entry;
  const catalogApi = useApi(catalogApiRef);
  const { value } = useLoad(
    useCallback(async () => {
      const entity =
        origin === 'repository'
          ? await catalogApi.getEntityByRef(entityRef)
          : undefined;
      return entity && documentationPath(entity);
    }, [catalogApi, origin, entityRef]),
  );
  return value;
}
