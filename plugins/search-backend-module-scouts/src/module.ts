import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { OFFICES_TOPIC, ScoutsClient } from '@rathaus/plugin-scouts-common';
import {
  CatalogDepartments,
  documentTypesExtensionPoint,
  followChanges,
  indexUpdatesExtensionPoint,
  readCollatorSchedule,
} from '@rathaus/plugin-search-node';
import { DepartmentCollatorFactory } from './DepartmentCollatorFactory';
import { Directory } from './Directory';
import { DirectoryFollower } from './DirectoryFollower';

/** Puts the directory of the Digital Scouts into the portal's search. */
export const searchModuleScouts = createBackendModule({
  pluginId: 'search',
  moduleId: 'scouts',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        documentTypes: documentTypesExtensionPoint,
        events: eventsServiceRef,
        indexRegistry: searchIndexRegistryExtensionPoint,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
        updates: indexUpdatesExtensionPoint,
      },
      async init(deps) {
        const { auth, config, indexRegistry, scheduler, updates } = deps;
        const departments = new CatalogDepartments(deps);
        const directory = new Directory({
          auth,
          client: new ScoutsClient({
            discoveryApi: deps.discovery,
            fetchApi: { fetch },
          }),
          now: () => new Date(),
        });

        const factory = new DepartmentCollatorFactory({
          departments,
          directory,
        });
        deps.documentTypes.add({
          type: factory.type,
          visibilityPermission: factory.visibilityPermission,
        });
        indexRegistry.addCollator({
          factory,
          schedule: scheduler.createScheduledTaskRunner(
            readCollatorSchedule(config, 'scouts'),
          ),
        });

        const follower = new DirectoryFollower({
          departments,
          directory,
          updates,
        });
        await followChanges({
          ...deps,
          name: 'offices',
          topic: OFFICES_TOPIC,
          catchUp: () => follower.catchUp(),
        });
      },
    });
  },
});
