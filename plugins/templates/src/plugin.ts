import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { entriesApi } from './api/entriesApi';
import { templatesPage } from './pages';
import { formFields } from './pickers/formFields';
import { rootRouteRef } from './routes';

/** The pages of templates, and the pickers that templates ask with. */
export default createFrontendPlugin({
  pluginId: 'templates',
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  extensions: [entriesApi, templatesPage, ...formFields],
});
