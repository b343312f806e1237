import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { rootRouteRef } from './routes';

/** Everything that can be found in the portal. */
export const searchPage = PageBlueprint.make({
  params: {
    path: '/suche',
    title: 'Suche',
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () => import('./page/SearchPage').then(m => <m.SearchPage />),
  },
});
