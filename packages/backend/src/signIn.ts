import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import { missingOidcKeys } from './lib/missingKeys';

/**
 * Sign-in through the town's identity provider (OIDC), when it is configured. Half a configuration would stop the whole
 * portal from starting; it is reported instead, and nobody gets in that way.
 */
export const signIn = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig, logger: coreServices.rootLogger },
  async *loader({ config, logger }) {
    const missing = missingOidcKeys(config);
    if (missing?.length) {
      logger.error(
        `Nobody can sign in through the identity provider (OIDC), these settings are missing: ${missing.join(
          ', ',
        )}`,
      );
    } else if (missing) {
      yield import('@backstage/plugin-auth-backend-module-oidc-provider');
    }
  },
});
