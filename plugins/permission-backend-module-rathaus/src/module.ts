import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { policyExtensionPoint } from '@backstage/plugin-permission-node/alpha';
import { readRoleGroups } from './lib/roleGroups';
import { RathausPolicy } from './policy';

/** Installs the portal's policy in the permission backend. */
export const permissionModuleRathaus = createBackendModule({
  pluginId: 'permission',
  moduleId: 'rathaus',
  register(reg) {
    reg.registerInit({
      deps: {
        policy: policyExtensionPoint,
        config: coreServices.rootConfig,
        userInfo: coreServices.userInfo,
      },
      async init({ policy, config, userInfo }) {
        policy.setPolicy(new RathausPolicy(readRoleGroups(config), userInfo));
      },
    });
  },
});
