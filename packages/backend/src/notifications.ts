import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';

/**
 * Messages to people: in the portal always, by mail as well where `notifications.processors.email` is configured.
 */
export const notifications = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  async *loader({ config }) {
    yield import('@backstage/plugin-notifications-backend');
    if (config.has('notifications.processors.email')) {
      yield import('@backstage/plugin-notifications-backend-module-email');
    }
  },
});
