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
} from '@rathaus/rathaus-node';
import { departmentResourceRef } from './access/departmentRules';
import { registerDepartmentResource } from './access/registerDepartmentResource';
import { createServices } from './createServices';
import { createRouter } from './router/router';

/**
 * Makes the plugin.
 *
 * @param options.now - the clock; tests set it
 */
export function createScoutsPlugin(
  options: {
    now?: () => Date;
  } = {},
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
          events: eventsServiceRef,
          httpAuth: coreServices.httpAuth,
          httpRouter: coreServices.httpRouter,
          logger: coreServices.logger,
          notifications: notificationService,
          permissions: coreServices.permissions,
          permissionsRegistry: coreServices.permissionsRegistry,
        },
        async init(deps) {
          const knex = await openDatabase(
            deps.database,
            '@rathaus/plugin-scouts-backend',
          );
          registerDepartmentResource(deps.permissionsRegistry);
          const services = createServices({
            ...deps,
            knex,
            now,
            roles: readRoleGroups(deps.config),
            conditionAuthorizer: createConditionAuthorizer(
              deps.permissionsRegistry.getPermissionRuleset(
                departmentResourceRef,
              ),
            ),
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
