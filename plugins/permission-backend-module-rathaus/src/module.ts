import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { ScoutsClient } from '@rathaus/plugin-scouts-common';
import { readRoleGroups } from '@rathaus/rathaus-node';
import { ClientScoutOffices } from './lib/ClientScoutOffices';
import { RathausPolicy } from './policy';

/** Installs the portal's policy in the permission backend. */
export const permissionModuleRathaus = createBackendModule({
  pluginId: 'permission',
  moduleId: 'rathaus',
  register(reg) {
    reg.registerInit({
      deps: {
        policy: policyExtensionPoint,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        logger: coreServices.logger,
        userInfo: coreServices.userInfo,
      },
      async init({ policy, auth, config, discovery, logger, userInfo }) {
        const offices = new ClientScoutOffices({
          auth,
          client: new ScoutsClient({
            discoveryApi: discovery,
            fetchApi: { fetch },
          }),
          logger,
        });
        policy.setPolicy(
          new RathausPolicy(readRoleGroups(config), userInfo, offices),
        );
      },
    });
  },
});
