import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import { backlogApi } from './api';
import { entityCards } from './cards/cards';
import { meetingApi } from './meetings/meetingApi';
import { backlogPage } from './pages';
import { registryRouteRef, rootRouteRef } from './routes';
import { savedViewApi } from './savedViews/savedViewApi';
import { itemSearchKind } from './search/searchKinds';

/** Boards of Maßnahmen; the school task force's is the first. */
export default createFrontendPlugin({
  pluginId: 'backlog',
  info: { packageJson: () => import('../package.json') },
  routes: { root: rootRouteRef },
  externalRoutes: { registry: registryRouteRef },
  extensions: [
    backlogApi,
    savedViewApi,
    meetingApi,
    backlogPage,
    ...entityCards,
    itemSearchKind,
  ],
});
