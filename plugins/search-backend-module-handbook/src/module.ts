import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { HandbookClient } from '@rathaus/plugin-handbook-common';
import {
  documentTypesExtensionPoint,
  readCollatorSchedule,
} from '@rathaus/plugin-search-node';
import { SectionCollatorFactory } from './SectionCollatorFactory';

/** Puts the handbook into the portal's search. */
export const searchModuleHandbook = createBackendModule({
  pluginId: 'search',
  moduleId: 'handbook',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        documentTypes: documentTypesExtensionPoint,
        indexRegistry: searchIndexRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { auth, config, discovery, indexRegistry, scheduler } = deps;
        const factory = new SectionCollatorFactory({
          auth,
          client: new HandbookClient({
            discoveryApi: discovery,
            fetchApi: { fetch },
          }),
        });
        deps.documentTypes.add({
          type: factory.type,
          visibilityPermission: factory.visibilityPermission,
        });
        indexRegistry.addCollator({
          factory,
          schedule: scheduler.createScheduledTaskRunner(
            readCollatorSchedule(config, 'handbook'),
          ),
        });
      },
    });
  },
});
