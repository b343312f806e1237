import { createBackendModule } from '@backstage/backend-plugin-api';
import { catalogCollatorExtensionPoint } from '@backstage/plugin-search-backend-module-catalog';
import { searchIndexRegistryExtensionPoint } from '@backstage/plugin-search-backend-node/alpha';
import { EntryLocations } from './lib/EntryLocations';
import { toEntityDocument } from './lib/entityDocument';

/** What the search keeps of entities, and where it leads to. */
export const entitySearch = createBackendModule({
  pluginId: 'search',
  moduleId: 'rathaus-entities',
  register(env) {
    env.registerInit({
      deps: {
        collator: catalogCollatorExtensionPoint,
        indexRegistry: searchIndexRegistryExtensionPoint,
      },
      async init({ collator, indexRegistry }) {
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
