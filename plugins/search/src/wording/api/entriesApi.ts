import {
  ApiBlueprint,
  createApiRef,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { ServiceRegistryClient } from '@rathaus/plugin-service-registry-common';

/** What it takes to give an entry another name, as its own page does it. */
export type EntriesApi = Pick<
  ServiceRegistryClient,
  'browse' | 'getEntry' | 'updateEntry'
>;

/** Reference to the Servicekatalog's HTTP client. */
export const entriesApiRef = createApiRef<EntriesApi>().with({
  id: 'plugin.search.entries',
  pluginId: 'search',
});

/** Provides the Servicekatalog's HTTP client with the person's token: so it judges what they may do. */
export const entriesApi = ApiBlueprint.make({
  name: 'entries',
  params: defineParams =>
    defineParams({
      api: entriesApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new ServiceRegistryClient({ discoveryApi, fetchApi }),
    }),
});
