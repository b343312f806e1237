import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { EntryProvider } from './feed/EntryProvider';
import { followRegistry } from './followRegistry';
import {
  addMunicipalModel,
  catalogModelExtensionPoint,
} from './municipalModel';
import { ApiDocumentProvider } from './openapi/ApiDocumentProvider';
import { RegistryApi } from './RegistryApi';
import { readSettings } from './settings';
import { MunicipalSpecProcessor } from './validation/MunicipalSpecProcessor';
import { WakeUpCall } from './wakeup/WakeUpCall';

/** Feeds the registry's entries into the catalog and guards `spec.municipal`. */
export const catalogModuleServiceRegistry = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'service-registry',
  register(env) {
    env.registerInit({
      deps: {
        catalog: catalogProcessingExtensionPoint,
        model: catalogModelExtensionPoint,
        auth: coreServices.auth,
        config: coreServices.rootConfig,
        discovery: coreServices.discovery,
        events: eventsServiceRef,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
        scheduler: coreServices.scheduler,
      },
      async init(deps) {
        const { catalog, model, config, lifecycle, logger } = deps;
        const settings = readSettings(config);
        const registry = new RegistryApi(deps);

        addMunicipalModel(model);
        catalog.addProcessor(new MunicipalSpecProcessor());

        const wakeUp = settings.wakeUp ? new WakeUpCall(logger) : undefined;
        if (wakeUp) {
          catalog.addEntityProvider(wakeUp);
          catalog.addProcessor(wakeUp);
          lifecycle.addShutdownHook(() => wakeUp.close());
        }

        const entries = new EntryProvider({
          registry,
          onDelivered: async () => wakeUp?.ring(),
          portalUrl: settings.portalUrl,
          logger,
        });
        const apiDocument = new ApiDocumentProvider({
          registry,
          owner: settings.apiOwner,
          logger,
        });
        catalog.addEntityProvider(entries, apiDocument);
        await followRegistry({ ...deps, entries, apiDocument, settings });
      },
    });
  },
});
