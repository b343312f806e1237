import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { catalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { eventsServiceRef } from '@backstage/plugin-events-node';
import { catalogWakeUpServiceRef } from '@rathaus/rathaus-node';
import { DescriptorProvider } from './descriptors/DescriptorProvider';
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
        wakeUp: catalogWakeUpServiceRef,
      },
      async init(deps) {
        const { catalog, model, config, logger, wakeUp } = deps;
        const settings = readSettings(config);
        const registry = new RegistryApi(deps);

        addMunicipalModel(model);
        catalog.addProcessor(new MunicipalSpecProcessor());

        wakeUp.addTo(catalog);
        const entries = new EntryProvider({
          registry,
          onDelivered: () => wakeUp.ring(),
          portalUrl: settings.portalUrl,
          logger,
        });
        const apiDocument = new ApiDocumentProvider({
          registry,
          owner: settings.apiOwner,
          logger,
        });
        const descriptors = new DescriptorProvider({
          registry,
          onDelivered: () => wakeUp.ring(),
          logger,
        });
        catalog.addEntityProvider(entries, apiDocument, descriptors);
        await followRegistry({
          ...deps,
          entries,
          apiDocument,
          descriptors,
          settings,
        });
      },
    });
  },
});
