import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { documentationApi } from './api/documentationApi';
import { documentationPage } from './pages';
import { rootRouteRef } from './routes';
import { documentationSearchKind } from './search/searchKinds';

/** Documentation that teams write: its pages, and those among what is found. */
export default createFrontendPlugin({
  pluginId: 'documentation',
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [documentationApi, documentationPage, documentationSearchKind],
});
