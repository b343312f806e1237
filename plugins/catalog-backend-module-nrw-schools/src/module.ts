import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  catalogProcessingExtensionPoint,
  EntityProvider,
} from '@backstage/plugin-catalog-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { PortalNotifier } from '@rathaus/rathaus-node';
import { schoolFilter } from './lib/schoolFilter';
import { createSchoolListSource } from './SchoolListSource';
import { SchoolMemory } from './SchoolMemory';
import { PROVIDER_NAME, SchoolsProvider } from './SchoolsProvider';
import { readSettings, SchoolSettings } from './settings';

/** Without a provider of that name the catalog would remove the schools that it has. */
const keepingSchools: EntityProvider = {
  getProviderName: () => PROVIDER_NAME,
  connect: async () => {},
};

/** Puts the schools of the official list into the catalog, where a source is configured. */
export const catalogModuleNrwSchools = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'nrw-schools',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        config: coreServices.rootConfig,
        database: coreServices.database,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
        notifications: notificationService,
        scheduler: coreServices.scheduler,
        urlReader: coreServices.urlReader,
      },
      async init(deps) {
        const { catalog, config, lifecycle, logger, scheduler } = deps;
        let settings: SchoolSettings | undefined;
        try {
          settings = readSettings(config);
        } catch (error) {
          // No reason for the whole portal not to start.
          logger.error('The school list is not read', toError(error));
          catalog.addEntityProvider(keepingSchools);
        }
        if (!settings) {
          return;
        }
        const schools = new SchoolsProvider({
          source: createSchoolListSource(settings.source, deps.urlReader),
          memory: await SchoolMemory.create(deps.database),
          filter: schoolFilter(settings),
          operatorNames: settings.operatorNames,
          parent: settings.parent,
          maxClosingPercent: settings.maxClosingPercent,
          notifier: new PortalNotifier({
            notifications: deps.notifications,
            logger,
            topic: 'schools',
          }),
          notify: settings.notify,
          logger,
          now: () => new Date(),
        });
        catalog.addEntityProvider(schools);
        // Not waited for: the list may be slow to come.
        lifecycle.addStartupHook(() => {
          schools.refresh();
        });
        await scheduler.scheduleTask({
          ...settings.schedule,
          id: PROVIDER_NAME,
          fn: () => schools.refresh(),
        });
      },
    });
  },
});
