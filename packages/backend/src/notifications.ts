import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import { missingMailKeys } from './lib/missingKeys';

/**
 * Messages to people: in the portal always, by mail as well where that is configured. Half a configuration of the mail
 * would stop the whole portal from starting; it is reported instead, and messages stay in the portal.
 */
export const notifications = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig, logger: coreServices.rootLogger },
  async *loader({ config, logger }) {
    yield import('@backstage/plugin-notifications-backend');
    const missing = missingMailKeys(config);
    if (missing?.length) {
      logger.warn(
        `Messages are not sent by mail, these settings are missing: ${missing.join(
          ', ',
        )}`,
      );
    } else if (missing) {
      yield import('@backstage/plugin-notifications-backend-module-email');
    }
  },
});
