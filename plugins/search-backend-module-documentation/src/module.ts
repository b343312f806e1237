import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { DocumentationClient } from '@rathaus/plugin-documentation-common';
import {
  CatalogDepartments,
  CatalogReader,
  documentTypesExtensionPoint,
  readCollatorSchedule,
} from '@rathaus/plugin-search-node';
import { DocumentationCollatorFactory } from './DocumentationCollatorFactory';
import { DocumentationReader } from './DocumentationReader';

/** Puts documentation that teams write into the portal's search. */
export const searchModuleDocumentation = createBackendModule({
  pluginId: 'search',
  moduleId: 'documentation',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        catalog: catalogServiceRef,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        documentTypes: documentTypesExtensionPoint,
        indexRegistry: searchIndexRegistryExtensionPoint,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { auth, config, discovery, logger, scheduler } = deps;
        const factory = new DocumentationCollatorFactory({
          catalog: new CatalogReader(deps),
          departments: new CatalogDepartments(deps),
          reader: new DocumentationReader({
            auth,
            client: new DocumentationClient({
              discoveryApi: discovery,
              fetchApi: { fetch },
            }),
            logger,
          }),
        });
        const { type, visibilityPermission, toCriteria } = factory;
        deps.documentTypes.add({ type, visibilityPermission, toCriteria });
        deps.indexRegistry.addCollator({
          factory,
          schedule: scheduler.createScheduledTaskRunner(
            readCollatorSchedule(config, 'documentation'),
          ),
        });
      },
    });
  },
});
