import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { EntityHeaderLayoutBlueprint } from '@backstage/plugin-catalog-react/alpha';

const entityHeader = EntityHeaderLayoutBlueprint.make({
  name: 'rathaus',
  params: {
    loader: () => import('./entity/EntityHeader').then(m => m.EntityHeader),
  },
});

/** The head of the catalog's generic pages. */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [entityHeader],
});
