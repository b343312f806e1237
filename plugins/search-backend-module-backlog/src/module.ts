import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  BacklogClient,
  boardReadPermission,
  ITEM_DOCUMENT_TYPE,
} from '@rathaus/plugin-backlog-common';
import { documentTypesExtensionPoint } from '@rathaus/plugin-search-node';
import { BoardReader } from './BoardReader';
import { ItemCollatorFactory } from './ItemCollatorFactory';
import { readSchedule } from './schedule';
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
        indexRegistry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init({
        auth,
        catalog,
        config,
        discovery,
        documentTypes,
        indexRegistry,
        scheduler,
      }) {
        documentTypes.add({
          type: ITEM_DOCUMENT_TYPE,
          visibilityPermission: boardReadPermission,
        });
        const client = new BacklogClient({
          discoveryApi: discovery,
          fetchApi: { fetch },
        });
        indexRegistry.addCollator({
          factory: new ItemCollatorFactory({
            boards: new BoardReader({ auth, client }),
            schools: new SchoolNames({ auth, catalog }),
          }),
          schedule: scheduler.createScheduledTaskRunner(readSchedule(config)),
        });
      },
    });
  },
});
