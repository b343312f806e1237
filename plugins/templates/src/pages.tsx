import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { rootRouteRef } from './routes';

/** What can be set up, the way there, and what came out of it. */
export const templatesPage = PageBlueprint.make({
  params: {
    path: '/vorlagen',
    title: 'Vorlagen',
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () =>
      import('./router/TemplatesRouter').then(m => <m.TemplatesRouter />),
  },
});
