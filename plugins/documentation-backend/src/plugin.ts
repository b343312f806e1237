import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { createCallerOf } from '@rathaus/rathaus-node';
import { DocumentationService } from './DocumentationService';
import { createRouter } from './router/router';
import { readRoots, readSurroundings } from './surroundings';

/** Serves the documentation of entities. */
export const documentationPlugin = createBackendPlugin({
  pluginId: 'documentation',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        urlReader: coreServices.urlReader,
      },
      async init({ catalog, config, httpAuth, httpRouter, logger, urlReader }) {
        httpRouter.use(
          createRouter({
            service: new DocumentationService({
              catalog,
              urlReader,
              logger,
              surroundings: readSurroundings(config),
              roots: readRoots(config),
            }),
            callerOf: createCallerOf(httpAuth),
          }),
        );
      },
    });
  },
});
