import {
  ApiBlueprint,
  createApiRef,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { ServiceRegistryClient } from '@rathaus/plugin-service-registry-common';

/** What the pickers of entries and of administrative services ask. */
export type EntriesApi = Pick<
  ServiceRegistryClient,
  'browse' | 'searchReference'
>;

/** Reference to the Servicekatalog's HTTP client. */
export const entriesApiRef = createApiRef<EntriesApi>().with({
  id: 'plugin.templates.entries',
  pluginId: 'templates',
});

/** Provides the Servicekatalog's HTTP client with the person's token. */
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
