import {
  createExtensionInput,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import { searchKindDataRef } from '@rathaus/rathaus-react';
import { rootRouteRef } from './routes';

/** Everything that can be found in the portal; plugins add what their documents look like. */
export const searchPage = PageBlueprint.makeWithOverrides({
  inputs: { kinds: createExtensionInput([searchKindDataRef]) },
  factory(originalFactory, { inputs }) {
    const loaders = inputs.kinds.map(input => input.get(searchKindDataRef));
    return originalFactory({
      path: '/suche',
      title: 'Suche',
      routeRef: rootRouteRef,
      noHeader: true,
      loader: async () => {
        const [{ SearchPage }, ...kinds] = await Promise.all([
          import('./page/SearchPage'),
          ...loaders.map(load => load()),
        ]);
        return <SearchPage kinds={kinds.sort((a, b) => a.order - b.order)} />;
      },
    });
  },
});
