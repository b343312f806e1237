import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  BacklogClient,
  BOARD_CHANGED_TOPIC,
} from '@rathaus/plugin-backlog-common';
import {
  CatalogDepartments,
  documentTypesExtensionPoint,
  followChanges,
  indexUpdatesExtensionPoint,
  readCollatorSchedule,
} from '@rathaus/plugin-search-node';
import { BoardFollower } from './BoardFollower';
import { BoardReader } from './BoardReader';
import { ItemCollatorFactory } from './ItemCollatorFactory';
import { ItemDocuments } from './ItemDocuments';
import { SchoolNames } from './SchoolNames';

/** Puts the items of the boards into the portal's search. */
export const searchModuleBacklog = createBackendModule({
  pluginId: 'search',
  moduleId: 'backlog',
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
        const client = new BacklogClient({
          discoveryApi: deps.discovery,
          fetchApi: { fetch },
        });
        const boards = new BoardReader({ auth, client });
        const departments = new CatalogDepartments(deps);
        const documents = new ItemDocuments({
          boards,
          schools: new SchoolNames(deps),
        });

        const factory = new ItemCollatorFactory({
          boards,
          departments,
          documents,
        });
        deps.documentTypes.add(factory);
        indexRegistry.addCollator({
          factory,
          schedule: scheduler.createScheduledTaskRunner(
            readCollatorSchedule(config, 'backlog'),
          ),
        });

        const follower = new BoardFollower({
          boards,
          departments,
          documents,
          updates,
          now: () => new Date(),
        });
        await followChanges({
          ...deps,
          name: 'boards',
          topic: BOARD_CHANGED_TOPIC,
          catchUp: () => follower.catchUp(),
        });
      },
    });
  },
});
