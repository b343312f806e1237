import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { handbookApi } from './api/handbookApi';
import { handbookPage } from './pages';
import { rootRouteRef } from './routes';
import { sectionSearchKind } from './search/searchKinds';

/** The handbook: its pages, and its sections among the results of the portal's search. */
export default createFrontendPlugin({
  pluginId: 'handbook',
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [handbookApi, handbookPage, sectionSearchKind],
});
