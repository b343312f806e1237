import { createApiRef } from '@backstage/frontend-plugin-api';
import { ServiceRegistryClient } from '@rathaus/plugin-service-registry-common';

/** What the pages need of the registry: the public methods of its HTTP client. */
export type ServiceRegistryApi = Pick<
  ServiceRegistryClient,
  keyof ServiceRegistryClient
>;

/** Reference to the registry's HTTP client. */
export const serviceRegistryApiRef = createApiRef<ServiceRegistryApi>().with({
  id: 'plugin.service-registry.client',
  pluginId: 'service-registry',
});
