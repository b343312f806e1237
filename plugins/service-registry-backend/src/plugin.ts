import {
  coreServices,
  createBackendPlugin,
} from '@backstage/backend-plugin-api';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { serviceRegistryPermissions } from '@rathaus/plugin-service-registry-common';
import { browsePermissions, BrowseService } from './browse/BrowseService';
import { EntryIndex } from './browse/EntryIndex';
import { createEntityRefCheck } from './catalog/checkEntityRefs';
import { CatalogGroupTitles } from './catalog/GroupTitles';
import { openDatabase } from './database/migrate';
import { AnnouncingEntryStore } from './entries/AnnouncingEntryStore';
import { AuditedEntryService } from './entries/AuditedEntryService';
import { AuthorizedEntryService } from './entries/AuthorizedEntryService';
import { DatabaseEntryStore } from './entries/DatabaseEntryStore';
import { EntryEditor } from './entries/EntryEditor';
import { DatabaseMirrorStore } from './mirror/DatabaseMirrorStore';
import { RepositoryMirror } from './mirror/RepositoryMirror';
import { scheduleMirror } from './mirror/scheduleMirror';
import { EntryAuthorizer } from './permissions/EntryAuthorizer';
import { RecentDecisions } from './permissions/RecentDecisions';
import { entryResourceRef, entryRules } from './permissions/entryRules';
import { AuditedReferenceService } from './reference/AuditedReferenceService';
import { AuthorizedReferenceService } from './reference/AuthorizedReferenceService';
import { createReferenceKeyCheck } from './reference/checkReferenceKeys';
import { DatabaseReferenceStore } from './reference/DatabaseReferenceStore';
import { loadConfiguredLists } from './reference/loadConfiguredLists';
import { ReferenceImporter } from './reference/ReferenceImporter';
import { createReferenceRoutes } from './reference/routes';
import { createCallerOf } from './router/RouteContext';
import { createRouter } from './router/router';
import { loadSeed } from './seed/loadSeed';

/** The service registry: entries of the Servicekatalog and their history. */
export const serviceRegistryPlugin = createBackendPlugin({
  pluginId: 'service-registry',
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
        permissions: coreServices.permissions,
        permissionsRegistry: coreServices.permissionsRegistry,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { auditor, auth, catalog, config, events, logger } = deps;
        const knex = await openDatabase(deps.database);
        const store = new AnnouncingEntryStore(
          new DatabaseEntryStore(knex),
          events,
          logger,
        );

        deps.permissionsRegistry.addResourceType({
          resourceRef: entryResourceRef,
          permissions: serviceRegistryPermissions,
          rules: entryRules,
          getResources: async names => {
            const entries = new Map(
              (await store.getMany(names)).map(entry => [entry.name, entry]),
            );
            return names.map(name => entries.get(name)?.fields);
          },
        });
        const authorizer = new EntryAuthorizer(
          deps.permissions,
          createConditionAuthorizer(
            deps.permissionsRegistry.getPermissionRuleset(entryResourceRef),
          ),
        );

        const referenceStore = new DatabaseReferenceStore(knex);
        const referenceImporter = new ReferenceImporter(referenceStore);
        const referenceService = new AuditedReferenceService(
          new AuthorizedReferenceService({
            store: referenceStore,
            importer: referenceImporter,
            permissions: deps.permissions,
          }),
          auditor,
        );

        const titles = new CatalogGroupTitles({ catalog, auth, logger });
        const editor = new EntryEditor(store, [
          createEntityRefCheck({ catalog, auth, logger, store }),
          createReferenceKeyCheck(referenceStore),
        ]);
        const service = new AuditedEntryService(
          new AuthorizedEntryService({
            store,
            editor,
            browseService: new BrowseService(new EntryIndex(store), titles),
            authorizer,
            recentDecisions: new RecentDecisions(authorizer, browsePermissions),
            titles,
          }),
          auditor,
        );

        const seed = config.getOptionalString(
          'rathaus.serviceRegistry.seed.file',
        );
        if (seed) {
          await loadSeed({ store, target: seed, logger });
        }

        await loadConfiguredLists({
          config,
          importer: referenceImporter,
          logger,
        });
        await scheduleMirror({
          mirror: new RepositoryMirror({
            catalog,
            auth,
            store: new DatabaseMirrorStore(knex),
            logger,
          }),
          scheduler: deps.scheduler,
          config,
          logger,
        });

        const callerOf = createCallerOf(deps.httpAuth);
        deps.httpRouter.use(
          createRouter({
            service,
            callerOf,
            moreRoutes: [
              ...createReferenceRoutes({ service: referenceService, callerOf }),
            ],
          }),
        );
      },
    });
  },
});
