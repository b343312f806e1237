import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { catalogCollatorExtensionPoint } from '@backstage/plugin-search-backend-module-catalog';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { documentTypesExtensionPoint } from '@rathaus/plugin-search-node';
import { entityCriteria } from './lib/entityCriteria';
import { EntryLocations } from './lib/EntryLocations';
import { toEntityDocument } from './lib/entityDocument';

/** What the search keeps of entities, where it leads to, and who may find them. */
export const entitySearch = createBackendModule({
  pluginId: 'search',
  moduleId: 'rathaus-entities',
  register(env) {
    env.registerInit({
      deps: {
        collator: catalogCollatorExtensionPoint,
        documentTypes: documentTypesExtensionPoint,
        indexRegistry: searchIndexRegistryExtensionPoint,
      },
      async init({ collator, documentTypes, indexRegistry }) {
        documentTypes.add({
          type: 'software-catalog',
          visibilityPermission: catalogEntityReadPermission,
          toCriteria: entityCriteria,
        });
        collator.setEntityTransformer(toEntityDocument);
        indexRegistry.addDecorator({
          factory: {
            types: ['software-catalog'],
            getDecorator: async () => new EntryLocations(),
          },
        });
      },
    });
  },
});
