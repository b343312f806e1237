import { AuthService, DiscoveryService } from '@backstage/backend-plugin-api';
import { Offices, ScoutsClient } from '@rathaus/plugin-scouts-common';
import {
  ChangePage,
  ServiceRegistryClient,
} from '@rathaus/plugin-service-registry-common';

/** A plugin that hangs must not hold up the relations for ever. */
const TIMEOUT_MS = 30_000;

/** What the catalog asks other plugins of the portal. */
export interface PortalReader {
  /** @throws ResponseError when the scouts plugin does not answer with 200 */
  readOffices(): Promise<Offices>;
  /** @throws ResponseError when the registry does not answer with 200 */
  readChanges(after: number): Promise<ChangePage>;
}

/** Asks with the catalog's own identity. */
export function createPortalReader(services: {
  auth: AuthService;
  discovery: DiscoveryService;
}): PortalReader {
  const { auth, discovery } = services;
  const clientOptions = { discoveryApi: discovery, fetchApi: { fetch } };
  const scouts = new ScoutsClient(clientOptions);
  const registry = new ServiceRegistryClient(clientOptions);
  const requestOptions = async (targetPluginId: string) => {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId,
    });
    return { token, signal: AbortSignal.timeout(TIMEOUT_MS) };
  };
  return {
    readOffices: async () => scouts.getOffices(await requestOptions('scouts')),
    readChanges: async after =>
      registry.readChangePage(after, await requestOptions('service-registry')),
  };
}
