import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityHeaderLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { LISTED_SCHOOL } from './group/listedSchool';
import { catalogSearchKinds } from './search/searchKinds';

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

/** The head of the catalog's generic pages, cards that only this portal has, and how its search shows what the catalog has. */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [entityHeader, schoolCard, ...catalogSearchKinds],
});
