import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { notificationService } from '@backstage/plugin-notifications-node';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import { ServiceRegistryClient } from '@rathaus/plugin-service-registry-common';
import {
  createCallerOf,
  openDatabase,
  readRoleGroups,
  scheduleTasks,
} from '@rathaus/rathaus-node';
import { departmentResourceRef } from './access/departmentRules';
import { registerDepartmentResource } from './access/registerDepartmentResource';
import { createServices } from './createServices';
import { createTasks } from './createTasks';
import { ClientRegistryPort } from './registry/ClientRegistryPort';
import { RegistryPort } from './registry/RegistryPort';
import { createRouter } from './router/router';
import { loadSeed } from './seed/loadSeed';
import { readSettings } from './settings';

/**
 * Makes the plugin.
 *
 * @param options.now - the clock; tests set it
 * @param options.registry - stands for the service registry in tests
 */
export function createScoutsPlugin(
  options: { now?: () => Date; registry?: RegistryPort } = {},
) {
  const { now = () => new Date() } = options;
  return createBackendPlugin({
    pluginId: 'scouts',
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
        },
        async init(deps) {
          const { config, logger, permissionsRegistry, scheduler } = deps;
          const settings = readSettings(config);
          const knex = await openDatabase(
            deps.database,
            '@rathaus/plugin-scouts-backend',
          );
          registerDepartmentResource(permissionsRegistry);
          const client = new ServiceRegistryClient({
            discoveryApi: deps.discovery,
            fetchApi: { fetch },
          });
          const services = createServices({
            ...deps,
            knex,
            now,
            registry:
              options.registry ??
              new ClientRegistryPort({ client, auth: deps.auth }),
            roles: readRoleGroups(config),
            conditionAuthorizer: createConditionAuthorizer(
              permissionsRegistry.getPermissionRuleset(departmentResourceRef),
            ),
          });
          if (settings.seedFile) {
            await loadSeed({
              ...services.stores,
              target: settings.seedFile,
              logger,
              now,
            });
          }
          await scheduleTasks({
            scheduled: createTasks(services, settings, deps),
            scheduler,
            logger,
            now,
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
