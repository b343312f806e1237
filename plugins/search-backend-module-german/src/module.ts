import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchEngineRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  documentTypesExtensionPoint,
  indexUpdatesExtensionPoint,
} from '@rathaus/plugin-search-node';
import { createCallerOf } from '@rathaus/rathaus-node';
import { openIndexDatabase } from './database/openIndexDatabase';
import { GermanSearchEngine } from './engine/GermanSearchEngine';
import { UserInfoGroups } from './engine/OwnGroups';
import { LateIndexUpdates } from './index/LateIndexUpdates';
import { createRouter } from './router/router';
import { ListedSynonyms } from './synonyms/ListedSynonyms';
import { DocumentTypes } from './visibility/DocumentTypes';
import { PermissionVisibility } from './visibility/PermissionVisibility';

/** Makes the portal search with the engine that understands German. */
export const searchModuleGerman = createBackendModule({
  pluginId: 'search',
  moduleId: 'german',
  register(env) {
    const types = new DocumentTypes();
    const updates = new LateIndexUpdates();
    env.registerExtensionPoint(documentTypesExtensionPoint, types);
    env.registerExtensionPoint(indexUpdatesExtensionPoint, updates);
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        registry: searchEngineRegistryExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      // Begins when all modules that bring documents have said who may find them, and before the search plugin does.
      async init(deps) {
        const { auth, logger, permissions, userInfo } = deps;
        const engine = GermanSearchEngine.create({
          knex: await openIndexDatabase(deps.database),
          synonyms: await ListedSynonyms.shipped(),
          visibility: new PermissionVisibility({ auth, permissions, types }),
          ownGroups: new UserInfoGroups({ auth, userInfo, logger }),
          logger,
          now: () => new Date(),
        });
        deps.registry.setSearchEngine(engine);
        updates.passTo(engine);
        deps.httpRouter.use(
          createRouter({
            engine,
            isType: type => types.has(type),
            callerOf: createCallerOf(deps.httpAuth),
          }),
        );
      },
    });
  },
});
