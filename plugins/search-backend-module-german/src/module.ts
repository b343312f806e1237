import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchEngineRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  documentTypesExtensionPoint,
  indexUpdatesExtensionPoint,
} from '@rathaus/plugin-search-node';
import { createCallerOf, scheduleTasks } from '@rathaus/rathaus-node';
import { openIndexDatabase } from './database/openIndexDatabase';
import { GermanSearchEngine } from './engine/GermanSearchEngine';
import { UserInfoGroups } from './engine/OwnGroups';
import { ForgetGaps } from './gaps/ForgetGaps';
import { LateIndexUpdates } from './index/LateIndexUpdates';
import { createRouter } from './router/router';
import { CombinedSynonyms } from './synonyms/CombinedSynonyms';
import { DatabaseSynonyms } from './synonyms/DatabaseSynonyms';
import { ListedSynonyms } from './synonyms/ListedSynonyms';
import { readShippedSynonyms } from './synonyms/shippedSynonyms';
import { DocumentTypes } from './visibility/DocumentTypes';
import { PermissionVisibility } from './visibility/PermissionVisibility';
import { createWording } from './wording/createWording';
import { readRetention } from './wording/settings';

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
        auditor: coreServices.auditor,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        database: coreServices.database,
        httpAuth: coreServices.httpAuth,
        httpRouter: coreServices.httpRouter,
        logger: coreServices.logger,
        permissions: coreServices.permissions,
        registry: searchEngineRegistryExtensionPoint,
        scheduler: coreServices.scheduler,
        userInfo: coreServices.userInfo,
      },
      // Begins when all modules that bring documents have said who may find them, and before the search plugin does.
      async init(deps) {
        const { auth, logger, permissions, scheduler, userInfo } = deps;
        const retention = readRetention(deps.config);
        const knex = await openIndexDatabase(deps.database);
        const now = () => new Date();
        const shipped = await readShippedSynonyms();
        const engine = GermanSearchEngine.create({
          knex,
          synonyms: new CombinedSynonyms([
            new ListedSynonyms(shipped),
            new DatabaseSynonyms(knex),
          ]),
          visibility: new PermissionVisibility({ auth, permissions, types }),
          ownGroups: new UserInfoGroups({ auth, userInfo, logger }),
          logger,
          now,
        });
        deps.registry.setSearchEngine(engine);
        updates.passTo(engine);
        const wording = await createWording({
          ...deps,
          knex,
          shipped,
          found: engine.finder,
          now,
        });
        await scheduleTasks({
          scheduled: [
            {
              id: 'search-gap-retention',
              frequency: { hours: 12 },
              tasks: [
                new ForgetGaps({
                  store: wording.gapStore,
                  retention: { days: retention.gaps },
                  logger,
                }),
              ],
            },
          ],
          scheduler,
          logger,
          now,
        });
        deps.httpRouter.use(
          createRouter({
            ...wording,
            engine,
            isType: type => types.has(type),
            callerOf: createCallerOf(deps.httpAuth),
          }),
        );
      },
    });
  },
});
