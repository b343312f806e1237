import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import { missingLdapKeys } from './lib/missingKeys';

/**
 * People and organisation from the town's directory (LDAP), when it is configured. Half a configuration would stop the
 * whole portal from starting; it is reported instead, and the organisation stays as it is.
 */
export const directory = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig, logger: coreServices.rootLogger },
  async *loader({ config, logger }) {
    const missing = missingLdapKeys(config);
    if (missing?.length) {
      logger.error(
        `The directory (LDAP) is not read, these settings are missing: ${missing.join(
          ', ',
        )}`,
      );
    } else if (missing) {
      yield import('@backstage/plugin-catalog-backend-module-ldap');
    }
  },
});
