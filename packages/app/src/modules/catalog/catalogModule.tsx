import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityHeaderLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { LISTED_SCHOOL } from './group/listedSchool';

const entityHeader = EntityHeaderLayoutBlueprint.make({
  name: 'rathaus',
  params: {
    loader: () => import('./entity/EntityHeader').then(m => m.EntityHeader),
  },
});

const schoolCard = EntityCardBlueprint.make({
  name: 'school',
  params: {
    type: 'info',
    filter: LISTED_SCHOOL,
    loader: () => import('./group/SchoolCard').then(m => <m.SchoolCard />),
  },
});

/** The head of the catalog's generic pages, and cards that only this portal has. */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [entityHeader, schoolCard],
});
