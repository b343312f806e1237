import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { entriesApi } from './api/entriesApi';
import { scaffolderApi } from './api/scaffolderApi';
import { templatesPage } from './pages';
import { rootRouteRef } from './routes';

/** The pages of templates, and the pickers that templates ask with. */
export default createFrontendPlugin({
  pluginId: 'templates',
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [entriesApi, scaffolderApi, templatesPage],
});
