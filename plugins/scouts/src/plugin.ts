import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { scoutsApi } from './api';
import { entityCards } from './cards/cards';
import { scoutsPage, worklistPage } from './pages';
import { departmentSearchKind } from './search/searchKinds';
import { registryRouteRef, rootRouteRef, worklistRouteRef } from './routes';

/** Digital Scouts: the directory, the way into and out of an office, handovers, tasks, figures. */
export default createFrontendPlugin({
  pluginId: 'scouts',
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef, worklist: worklistRouteRef },
  externalRoutes: { registry: registryRouteRef },
  extensions: [
    scoutsApi,
    scoutsPage,
    worklistPage,
    ...entityCards,
    departmentSearchKind,
  ],
});
