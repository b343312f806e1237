import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { rootRouteRef } from './routes';

/** The boards and everything below them. */
export const backlogPage = PageBlueprint.make({
  params: {
    path: '/schulprojekte',
    title: 'Schulprojekte',
    routeRef: rootRouteRef,
    noHeader: true,
    loader: () =>
      import('./router/BacklogRouter').then(m => <m.BacklogRouter />),
  },
});
