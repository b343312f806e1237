import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import {
  catalogWakeUpServiceRef,
  REPOSITORIES_TOPIC,
} from '@rathaus/rathaus-node';
import { randomUUID } from 'node:crypto';
import { RepositoriesProvider } from './RepositoriesProvider';
import { readSettings } from './settings';

/** Puts what the portal's own repositories describe into the catalog, where a folder is configured. */
export const catalogModuleRepositories = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'repositories',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        events: eventsServiceRef,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
        wakeUp: catalogWakeUpServiceRef,
      },
      async init({
        catalog,
        config,
        events,
        lifecycle,
        logger,
        scheduler,
        wakeUp,
      }) {
        const settings = readSettings(config);
        if (!settings) {
          return;
        }
        wakeUp.addTo(catalog);
        const provider = new RepositoriesProvider({
          ...settings,
          onDelivered: () => wakeUp.ring(),
          logger,
        });
        catalog.addEntityProvider(provider);

        const refresh = async () => {
          try {
            await provider.refresh();
          } catch (error) {
            logger.error('Reading the repositories failed', toError(error));
          }
        };
        lifecycle.addStartupHook(async () => {
          // Not before: an events backend that is not ready yet counts as none.
          await events.subscribe({
            // A name of its own for each process: every replica must hear every event.
            id: `repositories-${randomUUID()}`,
            topics: [REPOSITORIES_TOPIC],
            onEvent: async () => {
              // Not waited for: who publishes waits for all who listen.
              refresh();
            },
          });
          // Not waited for: the catalog starts without them.
          refresh();
        });
        await scheduler.scheduleTask({
          ...settings.schedule,
          id: provider.getProviderName(),
          fn: refresh,
        });
      },
    });
  },
});
