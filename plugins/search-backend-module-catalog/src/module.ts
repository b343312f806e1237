import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogServiceRef } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import {
  CatalogDepartments,
  CatalogReader,
  documentTypesExtensionPoint,
  followChanges,
  indexUpdatesExtensionPoint,
  readCollatorSchedule,
} from '@rathaus/plugin-search-node';
import {
  CHANGES_TOPIC,
  ServiceRegistryClient,
} from '@rathaus/plugin-service-registry-common';
import { EntityCollatorFactory } from './EntityCollatorFactory';
import { allEntityDocuments } from './entityDocuments';
import { EntryCollatorFactory } from './EntryCollatorFactory';
import { EntryFollower } from './EntryFollower';
import { RegistryReader } from './RegistryReader';
import { RetiredEntryCollatorFactory } from './RetiredEntryCollatorFactory';

/** Puts entries, schools, groups and the rest of the catalog into the portal's search. */
export const searchModuleCatalog = createBackendModule({
  pluginId: 'search',
  moduleId: 'rathaus-catalog',
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
        const { auth, config, documentTypes, indexRegistry, scheduler } = deps;
        const registry = new RegistryReader({
          auth,
          client: new ServiceRegistryClient({
            discoveryApi: deps.discovery,
            fetchApi: { fetch },
          }),
        });
        const departments = new CatalogDepartments(deps);
        const catalog = new CatalogReader(deps);

        const schedule = readCollatorSchedule(config, 'catalog');
        for (const factory of [
          new EntryCollatorFactory({ catalog, departments, registry }),
          new RetiredEntryCollatorFactory({ departments, registry }),
          ...allEntityDocuments(() => new Date()).map(
            documents =>
              new EntityCollatorFactory(documents, { catalog, departments }),
          ),
        ]) {
          const { type, visibilityPermission, toCriteria } = factory;
          documentTypes.add({ type, visibilityPermission, toCriteria });
          indexRegistry.addCollator({
            factory,
            schedule: scheduler.createScheduledTaskRunner(schedule),
          });
        }

        const follower = new EntryFollower({
          departments,
          registry,
          updates: deps.updates,
        });
        await followChanges({
          ...deps,
          name: 'entries',
          topic: CHANGES_TOPIC,
          catchUp: () => follower.catchUp(),
        });
      },
    });
  },
});
