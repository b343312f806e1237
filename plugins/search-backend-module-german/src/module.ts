import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchEngineRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { openIndexDatabase } from './database/openIndexDatabase';
import { GermanSearchEngine } from './engine/GermanSearchEngine';
import { ListedSynonyms } from './synonyms/ListedSynonyms';

/** Makes the portal search with the engine that understands German. */
export const searchModuleGerman = createBackendModule({
  pluginId: 'search',
  moduleId: 'german',
  register(env) {
    env.registerInit({
      deps: {
        auth: coreServices.auth,
        database: coreServices.database,
        logger: coreServices.logger,
        registry: searchEngineRegistryExtensionPoint,
        userInfo: coreServices.userInfo,
      },
      async init({ auth, database, logger, registry, userInfo }) {
        registry.setSearchEngine(
          GermanSearchEngine.create({
            knex: await openIndexDatabase(database),
            synonyms: await ListedSynonyms.shipped(),
            ownGroups: {
              of: async credentials =>
                auth.isPrincipal(credentials, 'user')
                  ? (await userInfo.getUserInfo(credentials))
                      .ownershipEntityRefs
                  : [],
            },
            logger,
            now: () => new Date(),
          }),
        );
      },
    });
  },
});
