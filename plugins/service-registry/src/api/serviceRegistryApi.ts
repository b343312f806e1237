import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { ServiceRegistryClient } from '@rathaus/plugin-service-registry-common';
import { serviceRegistryApiRef } from './serviceRegistryApiRef';

/** Provides the registry's HTTP client with the person's token. */
export const serviceRegistryApi = ApiBlueprint.make({
  params: defineParams =>
    defineParams({
      api: serviceRegistryApiRef,
      deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
      factory: ({ discoveryApi, fetchApi }) =>
        new ServiceRegistryClient({ discoveryApi, fetchApi }),
    }),
});
