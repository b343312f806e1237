import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { authProvidersExtensionPoint } from '@backstage/plugin-auth-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { CatalogExamplePeople } from './catalog/CatalogExamplePeople';
import { isDemoSignInWanted } from './lib/isDemoSignInWanted';
import { createDemoProviderFactory } from './provider/createDemoProviderFactory';

/** Adds the auth provider `demo`, if it is configured. Does not let the portal start with it in production. */
export const authModuleDemo = createBackendModule({
  pluginId: 'auth',
  moduleId: 'demo',
  register(reg) {
    reg.registerInit({
      deps: {
        providers: authProvidersExtensionPoint,
        config: coreServices.rootConfig,
        logger: coreServices.logger,
        catalog: catalogServiceRef,
        auth: coreServices.auth,
      },
      async init({ providers, config, logger, catalog, auth }) {
        if (!isDemoSignInWanted(config, process.env.NODE_ENV)) {
          return;
        }
        logger.warn('Anybody may sign in as any of the example people');
        providers.registerProvider({
          providerId: 'demo',
          factory: createDemoProviderFactory(
            new CatalogExamplePeople(catalog, auth),
          ),
        });
      },
    });
  },
});
