import { createFrontendModule } from '@backstage/frontend-plugin-api';
import {
  EntityCardBlueprint,
  EntityHeaderLayoutBlueprint,
} from '@backstage/plugin-catalog-react/alpha';
import { SearchKindBlueprint } from '@rathaus/rathaus-react';
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

const entitySearchKind = SearchKindBlueprint.make({
  name: 'entity',
  params: {
    loader: () => import('./search/entityKind').then(m => m.entityKind),
  },
});

/** The head of the catalog's generic pages, cards that only this portal has, and how its search shows entities. */
export const catalogModule = createFrontendModule({
  pluginId: 'catalog',
  extensions: [entityHeader, schoolCard, entitySearchKind],
});
