import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { scaffolderActionsExtensionPoint } from '@backstage/plugin-scaffolder-node';
import { createActions } from './createActions';

/** Adds the portal's actions to the scaffolder. */
export const scaffolderModuleRathaus = createBackendModule({
  pluginId: 'scaffolder',
  moduleId: 'rathaus',
  register(reg) {
    reg.registerInit({
      deps: {
        actions: scaffolderActionsExtensionPoint,
        auth: coreServices.auth,
        discovery: coreServices.discovery,
      },
      async init({ actions, auth, discovery }) {
        actions.addActions(...createActions({ auth, discovery }));
      },
    });
  },
});
