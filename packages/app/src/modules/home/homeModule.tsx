import {
  coreExtensionData,
  createExtensionInput,
  createFrontendModule,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';

const homePage = PageBlueprint.makeWithOverrides({
  name: 'home',
  inputs: {
    search: createExtensionInput([coreExtensionData.reactElement], {
      singleton: true,
      optional: true,
    }),
  },
  factory: (originalFactory, { inputs }) =>
    originalFactory({
      path: '/',
      noHeader: true,
      loader: () =>
        import('./HomePage').then(m => (
          <m.HomePage
            search={inputs.search?.get(coreExtensionData.reactElement)}
          />
        )),
    }),
});

/** Where everybody starts. */
export const homeModule = createFrontendModule({
  pluginId: 'app',
  extensions: [homePage],
});
