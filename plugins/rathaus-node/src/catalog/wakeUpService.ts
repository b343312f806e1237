import {
  coreServices,
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { CatalogProcessingExtensionPoint } from '@backstage/plugin-catalog-node';
import { WakeUpCall } from './WakeUpCall';

/** Lets the catalog act at once on what a module has given it. */
export interface CatalogWakeUp {
  /** Takes its place in the catalog. To be called by each module that rings; more than once does no harm. */
  addTo(catalog: CatalogProcessingExtensionPoint): void;
  /** Wakes the catalog up. To be called after it was given something; never fails. */
  ring(): Promise<void>;
}

/**
 * One wake-up call for all modules of the catalog in a process, since one
 * waiting task is enough. `rathaus.catalog.wakeUp: false` switches it off. See
 * docs/adr/0006-catalog-follows-within-a-second.md.
 */
export const catalogWakeUpServiceRef = createServiceRef<CatalogWakeUp>({
  id: 'rathaus.catalog.wake-up',
  scope: 'plugin',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {
        config: coreServices.rootConfig,
        lifecycle: coreServices.rootLifecycle,
        logger: coreServices.logger,
      },
      factory({ config, lifecycle, logger }) {
        if (!(config.getOptionalBoolean('rathaus.catalog.wakeUp') ?? true)) {
          return { addTo() {}, async ring() {} };
        }
        const call = new WakeUpCall(logger);
        lifecycle.addShutdownHook(() => call.close());
        let added = false;
        return {
          addTo(catalog) {
            if (!added) {
              added = true;
              catalog.addEntityProvider(call);
              catalog.addProcessor(call);
            }
          },
          ring: () => call.ring(),
        };
      },
    }),
});
