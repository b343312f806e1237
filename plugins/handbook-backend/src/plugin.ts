import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { handbookPermissions } from '@rathaus/plugin-handbook-common';
import { createCallerOf } from '@rathaus/rathaus-node';
import { readHandbook } from './readHandbook';
import { createRouter } from './router/router';

/** Serves the pages of the handbook. */
export const handbookPlugin = createBackendPlugin({
  pluginId: 'handbook',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
      },
      async init(deps) {
        const { config, httpAuth, httpRouter, logger, permissions } = deps;
        deps.permissionsRegistry.addPermissions(handbookPermissions);
        httpRouter.use(
          createRouter({
            handbook: await readHandbook(config, logger),
            permissions,
            callerOf: createCallerOf(httpAuth),
          }),
        );
      },
    });
  },
});
