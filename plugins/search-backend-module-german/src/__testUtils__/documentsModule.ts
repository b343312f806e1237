import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { PortalDocument } from '@rathaus/plugin-search-common';
import {
  DocumentType,
  documentTypesExtensionPoint,
  IndexUpdatesExtensionPoint,
  indexUpdatesExtensionPoint,
} from '@rathaus/plugin-search-node';
import { Readable } from 'node:stream';

/** Documents as a collator brings them. */
export type Documents =
  | Iterable<PortalDocument>
  | AsyncIterable<PortalDocument>;

/** A module that brings documents, as those of the portal do. */
export function documentsModule(options: {
  types: readonly DocumentType[];
  /** Types that nobody speaks for. */
  silent?: readonly string[];
  documentsOf: (type: string) => Documents;
  onUpdates: (updates: IndexUpdatesExtensionPoint) => void;
}) {
  const { types, silent = [], documentsOf, onUpdates } = options;
  return createBackendModule({
    pluginId: 'search',
    moduleId: 'documents',
    register(env) {
      env.registerInit({
        deps: {
          collators: searchIndexRegistryExtensionPoint,
          documentTypes: documentTypesExtensionPoint,
          updates: indexUpdatesExtensionPoint,
          scheduler: coreServices.scheduler,
        },
        async init({ collators, documentTypes, updates, scheduler }) {
          types.forEach(type => documentTypes.add(type));
          onUpdates(updates);
          for (const type of [...types.map(each => each.type), ...silent]) {
            collators.addCollator({
              factory: {
                type,
                getCollator: async () => Readable.from(documentsOf(type)),
              },
              schedule: scheduler.createScheduledTaskRunner({
                frequency: { minutes: 10 },
                timeout: { minutes: 5 },
              }),
            });
          }
        },
      });
    },
  });
}
