import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { rootRouteRef } from './routes';

/** Documentation by entity and page. */
export const documentationPage = PageBlueprint.make({
  params: {
    path: '/dokumentation',
    title: 'Dokumentation',
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () =>
      import('./page/DocumentationRouter').then(m => <m.DocumentationRouter />),
  },
});
