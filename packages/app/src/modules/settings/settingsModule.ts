import {
  ApiBlueprint,
  createFrontendModule,
  discoveryApiRef,
  errorApiRef,
  fetchApiRef,
  identityApiRef,
  storageApiRef,
} from '@backstage/frontend-plugin-api';
import { UserSettingsStorage } from '@backstage/plugin-user-settings';

/**
 * Keeps settings such as favourites with the account. Backstage's own module for this also listens to signals; a
 * favourite need not travel to another open window that fast.
 */
const userSettingsStorage = ApiBlueprint.make({
  name: 'user-settings-storage',
  params: defineParams =>
    defineParams({
      api: storageApiRef,
      deps: {
        discoveryApi: discoveryApiRef,
        fetchApi: fetchApiRef,
        errorApi: errorApiRef,
        identityApi: identityApiRef,
      },
      factory: deps => UserSettingsStorage.create(deps),
    }),
});

/** Where the portal keeps what people set. */
export const settingsModule = createFrontendModule({
  pluginId: 'app',
  extensions: [userSettingsStorage],
});
