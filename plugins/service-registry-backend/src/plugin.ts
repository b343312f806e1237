import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import {
  createCallerOf,
  openDatabase,
  readRoleGroups,
  scheduleImportCleanup,
} from '@rathaus/rathaus-node';
import { createServices } from './createServices';
import { readImportRetention } from './imports/importRetention';
import { scheduleMirror } from './mirror/scheduleMirror';
import { entryResourceRef } from './permissions/entryRules';
import { registerEntryResource } from './permissions/registerEntryResource';
import { loadConfiguredLists } from './reference/loadConfiguredLists';
import { scheduleReminders } from './reminders/scheduleReminders';
import { scheduleNameRetention } from './retention/scheduleNameRetention';
import { createRouter } from './router/router';
import { loadSeed } from './seed/loadSeed';
import { readUpkeepConfig } from './upkeep/upkeepConfig';

/** The service registry: entries of the Servicekatalog and their history. */
export const serviceRegistryPlugin = createBackendPlugin({
  pluginId: 'service-registry',
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
        userInfo: coreServices.userInfo,
      },
      async init(deps) {
        const { config, logger, permissionsRegistry, scheduler } = deps;
        const knex = await openDatabase(
          deps.database,
          '@rathaus/plugin-service-registry-backend',
        );
        registerEntryResource(permissionsRegistry, knex);
        const services = createServices({
          ...deps,
          knex,
          roleGroups: readRoleGroups(config),
          upkeepConfig: readUpkeepConfig(config),
          conditionAuthorizer: createConditionAuthorizer(
            permissionsRegistry.getPermissionRuleset(entryResourceRef),
          ),
        });

        await services.scouts.follow(deps.events);

        const seed = config.getOptionalString(
          'rathaus.serviceRegistry.seed.file',
        );
        if (seed) {
          await loadSeed({
            store: services.store,
            confirmations: services.confirmations,
            target: seed,
            logger,
          });
        }
        await loadConfiguredLists({
          config,
          importer: services.referenceImporter,
          logger,
        });
        await scheduleMirror({
          mirror: services.mirror,
          scheduler,
          config,
          logger,
        });
        await scheduleImportCleanup({
          id: 'service-registry-import-cleanup',
          retention: readImportRetention(config),
          store: services.importStore,
          scheduler,
          logger,
        });

        await scheduleReminders({
          ...services,
          store: services.reminderStore,
          scheduler,
          logger,
        });
        await scheduleNameRetention({
          retention: services.nameRetention,
          scheduler,
          config,
          logger,
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
