import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { documentationApi } from './api/documentationApi';
import { documentationPage } from './pages';
import { rootRouteRef } from './routes';

/** Documentation that teams write: its pages. */
export default createFrontendPlugin({
  pluginId: 'documentation',
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [documentationApi, documentationPage],
});
