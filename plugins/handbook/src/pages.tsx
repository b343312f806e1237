import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { rootRouteRef } from './routes';

/** The page of contents and every other page below it. */
export const handbookPage = PageBlueprint.make({
  params: {
    path: '/handbuch',
    title: 'Handbuch',
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () =>
      import('./page/HandbookRouter').then(m => <m.HandbookRouter />),
  },
});
