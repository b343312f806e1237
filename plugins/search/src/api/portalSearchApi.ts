import {
  ApiBlueprint,
  createApiRef,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { SearchClient } from '@rathaus/plugin-search-common';

/** What the pages ask of the portal's search. */
export type PortalSearchApi = Pick<SearchClient, 'query' | 'suggest'>;

/** The portal's search, with the person's token. */
export const portalSearchApiRef = createApiRef<PortalSearchApi>({
  id: 'plugin.search.portal',
});

/** Provides {@link portalSearchApiRef}. */
export const portalSearchApi = ApiBlueprint.make({
  name: 'portal',
  params: defineParams =>
    defineParams({
      api: portalSearchApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new SearchClient({ discoveryApi, fetchApi }),
    }),
});
