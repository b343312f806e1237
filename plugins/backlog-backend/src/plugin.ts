import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import { signalsServiceRef } from '@backstage/plugin-signals-node';
import {
  createCallerOf,
  openDatabase,
  scheduleImportCleanup,
  scheduleTasks,
} from '@rathaus/rathaus-node';
import { registerSchoolResource } from './access/registerSchoolResource';
import { schoolResourceRef } from './access/schoolRules';
import { prepareBoards } from './boards/prepareBoards';
import { createServices } from './createServices';
import { createTasks } from './createTasks';
import { CALENDAR_PATH } from './router/calendarRoutes';
import { createRouter } from './router/router';
import { loadSeed } from './seed/loadSeed';
import { readSettings } from './settings';

/**
 * Makes the plugin.
 *
 * @param options.now - the clock; tests set it
 */
export function createBacklogPlugin(options: { now?: () => Date } = {}) {
  const { now = () => new Date() } = options;
  return createBackendPlugin({
    pluginId: 'backlog',
    register(env) {
      env.registerInit({
        deps: {
          auditor: coreServices.auditor,
          auth: coreServices.auth,
          catalog: catalogServiceRef,
          config: coreServices.rootConfig,
          database: coreServices.database,
          discovery: coreServices.discovery,
          events: eventsServiceRef,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          logger: coreServices.logger,
          notifications: notificationService,
          permissions: coreServices.permissions,
          permissionsRegistry: coreServices.permissionsRegistry,
          scheduler: coreServices.scheduler,
          signals: signalsServiceRef,
        },
        async init(deps) {
          const { logger, permissionsRegistry, scheduler } = deps;
          const settings = readSettings(deps.config);
          const knex = await openDatabase(
            deps.database,
            '@rathaus/plugin-backlog-backend',
          );
          registerSchoolResource(permissionsRegistry);
          const services = createServices({
            ...deps,
            boards: settings.boards.map(({ board }) => board),
            knex,
            now,
            appUrl: deps.config.getString('app.baseUrl'),
            apiUrl: () => deps.discovery.getExternalBaseUrl('backlog'),
            conditionAuthorizer: createConditionAuthorizer(
              permissionsRegistry.getPermissionRuleset(schoolResourceRef),
            ),
          });
          await prepareBoards({
            ...services,
            configured: settings.boards,
            logger,
            now,
          });
          if (settings.seed) {
            await loadSeed({
              ...services,
              target: settings.seed.file,
              logger,
              now,
            });
          }
          await scheduleTasks({
            scheduled: createTasks(services, {
              ...deps,
              ...settings.deadlines,
              nameRetention: settings.nameRetention,
            }),
            scheduler,
            logger,
            now,
          });
          await scheduleImportCleanup({
            id: 'backlog-import-cleanup',
            retention: { days: settings.imports.retentionDays },
            store: services.importStore,
            scheduler,
            logger,
          });
          deps.httpRouter.addAuthPolicy({
            path: CALENDAR_PATH,
            allow: 'unauthenticated',
          });
          deps.httpRouter.use(
            createRouter({
              ...services,
              callerOf: createCallerOf(deps.httpAuth),
            }),
          );
        },
      });
    },
  });
}
