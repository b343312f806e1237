import { PageBlueprint } from '@backstage/frontend-plugin-api';
import { entriesApi } from './api/entriesApi';
import { wordingApi } from './api/wordingApi';
import { wordingRouteRef } from './routes';
import { gapWorklistSection } from './worklist/gapSection';

const wordingPage = PageBlueprint.make({
  name: 'wording',
  params: {
    path: '/suche/woerter',
    title: 'Suchwörter',
    routeRef: wordingRouteRef,
    noHeader: true,
    loader: () => import('./page/WordingPage').then(m => <m.WordingPage />),
  },
});

/** The page about what people search with, and what it needs. */
export const wordingExtensions = [
  wordingApi,
  entriesApi,
  wordingPage,
  gapWorklistSection,
];
