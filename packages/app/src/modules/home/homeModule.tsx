import {
  PageBlueprint,
  createFrontendModule,
} from '@backstage/frontend-plugin-api';

const homePage = PageBlueprint.make({
  name: 'home',
  params: {
    path: '/',
    noHeader: true,
    loader: () => import('./HomePage').then(m => <m.HomePage />),
  },
});

/** Where everybody starts. */
export const homeModule = createFrontendModule({
  pluginId: 'app',
  extensions: [homePage],
});
