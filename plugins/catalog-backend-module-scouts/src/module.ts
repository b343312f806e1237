import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { catalogWakeUpServiceRef } from '@rathaus/rathaus-node';
import { EntryOwners } from './EntryOwners';
import { followOffices } from './followOffices';
import { createPortalReader } from './portalReader';
import { ScoutRelationsProcessor } from './ScoutRelationsProcessor';
import { ScoutRelationsProvider } from './ScoutRelationsProvider';
import { readSettings } from './settings';
import { RelationShortcut } from './shortcut/RelationShortcut';

/** Lets the catalog know who is Digital Scout of which departments and entries. */
export const catalogModuleScouts = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'scouts',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        database: coreServices.database,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
        wakeUp: catalogWakeUpServiceRef,
      },
      async init(deps) {
        const { catalog, config, wakeUp } = deps;
        const settings = readSettings(config);
        const reader = createPortalReader(deps);
        const relations = new ScoutRelationsProvider({
          readOffices: reader.readOffices,
          entries: new EntryOwners(reader.readChanges),
          shortcut: settings.shortcut ? new RelationShortcut(deps) : undefined,
          onDelivered: () => wakeUp.ring(),
          logger: deps.logger,
        });
        wakeUp.addTo(catalog);
        catalog.addProcessor(new ScoutRelationsProcessor());
        catalog.addEntityProvider(relations);
        await followOffices({ ...deps, relations, settings });
      },
    });
  },
});
