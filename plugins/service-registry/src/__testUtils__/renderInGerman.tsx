import { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import {
  catalogApiRef,
  MockStarredEntitiesApi,
  starredEntitiesApiRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { configure } from '@testing-library/react';
import userEvent, { UserEvent } from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { ServiceRegistryApi, serviceRegistryApiRef } from '../api';
import { rootRouteRef } from '../routes';
import { TOWN } from './exampleTown';

// The same reasons as for `renderPage`: much DOM without layout, on a busy machine.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });

function ShownLocation() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** Options of {@link renderInGerman}. */
export interface RenderInGermanOptions {
  /** The calls of the registry that the page makes. */
  registry: Partial<ServiceRegistryApi>;
  /** What the catalog holds; the example town if missing. */
  entities?: Entity[];
  /** Path of the page with its parameters, and the address it is opened at. */
  route?: string;
  address?: string;
}

/** Shows something of the plugin in the portal's frame and in German, as Eva sees it who is signed in. */
export async function renderInGerman(
  element: JSX.Element,
  options: RenderInGermanOptions,
): Promise<UserEvent> {
  const { registry, entities = TOWN, route = '/', address = '/' } = options;
  // The app remembers the language of the test before.
  window.localStorage.clear();
  const result = renderInTestApp(
    <div data-testid="content">
      {element}
      <ShownLocation />
    </div>,
    {
      mountPath: route,
      initialRouteEntries: [address],
      mountedRoutes: { '/servicekatalog': rootRouteRef },
      config: {
        app: {
          title: 'Rathaus-Portal',
          extensions: [
            {
              'api:app/app-language': {
                config: {
                  defaultLanguage: 'de',
                  availableLanguages: ['de', 'en'],
                },
              },
            },
          ],
        },
        backend: { baseUrl: 'http://portal.example' },
      },
      apis: [
        [serviceRegistryApiRef, registry],
        [catalogApiRef, catalogApiMock({ entities })],
        [starredEntitiesApiRef, new MockStarredEntitiesApi()],
        mockApis.identity({
          userEntityRef: 'user:default/eva',
          ownershipEntityRefs: ['user:default/eva'],
        }),
      ],
    },
  );
  await result.findByTestId('content');
  return userEvent.setup({ delay: null });
}
