import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { ServiceRegistryClient } from '@rathaus/plugin-service-registry-common';
import { createEntryCreateAction } from './actions/entryCreate';
import { Initiators } from './lib/Initiators';

/** All actions, over the HTTP clients of the plugins that own what they make. */
export function createActions(options: {
  auth: AuthService;
  discovery: DiscoveryService;
}) {
  const initiators = new Initiators(options.auth);
  const api = { discoveryApi: options.discovery, fetchApi: { fetch } };
  const registry = new ServiceRegistryClient(api);
  return [createEntryCreateAction({ initiators, registry })];
}
