import {
  createFrontendPlugin,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { serviceRegistryApi } from './api';
import { entityCards } from './cards/cards';
import { rootRouteRef, scoutsRouteRef, worklistRouteRef } from './routes';
import { entrySearchKind, retiredEntrySearchKind } from './search/searchKinds';
import { worklistSections } from './worklist/sections';

const servicekatalogPage = PageBlueprint.make({
  params: {
    path: '/servicekatalog',
    title: 'Servicekatalog',
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () =>
      import('./router/ServiceRegistryRouter').then(m => (
        <m.ServiceRegistryRouter />
      )),
  },
});

/** The Servicekatalog: browse, read, edit, history, import. */
export default createFrontendPlugin({
  pluginId: 'service-registry',
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  externalRoutes: { scouts: scoutsRouteRef, worklist: worklistRouteRef },
  extensions: [
    serviceRegistryApi,
    servicekatalogPage,
    ...worklistSections,
    ...entityCards,
    entrySearchKind,
    retiredEntrySearchKind,
  ],
});
