import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { portalSearchApi } from './api/portalSearchApi';
import { homeField, searchBar } from './bar/extensions';
import { searchKindsApi } from './kinds/searchKindsApi';
import { searchPage } from './pages';
import { registryRouteRef, rootRouteRef } from './routes';
import { wordingExtensions } from './wording/extensions';
import { wordingRouteRef } from './wording/routes';

/** The portal's search; other plugins say what their documents look like. */
export default createFrontendPlugin({
  pluginId: 'search',
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef, wording: wordingRouteRef },
  externalRoutes: { registry: registryRouteRef },
  extensions: [
    portalSearchApi,
    searchKindsApi,
    searchPage,
    searchBar,
    homeField,
    ...wordingExtensions,
  ],
});
