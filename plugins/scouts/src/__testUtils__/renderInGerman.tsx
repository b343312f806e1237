import { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef, EntityProvider } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { configure } from '@testing-library/react';
import userEvent, { UserEvent } from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { ScoutsApi, scoutsApiRef } from '../api';
import { rootRouteRef, worklistRouteRef } from '../routes';

// Whole pages are much DOM without layout: looking for what is hidden takes long, and a busy machine needs its time.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

function ShownLocation() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

/** Options of {@link renderInGerman}. */
export interface RenderInGermanOptions {
  /** The calls that the element makes. */
  scouts?: Partial<ScoutsApi>;
  /** What the catalog holds. */
  entities?: Entity[];
  /** The entity on whose page the element stands. */
  entity?: Entity;
  /** Path of the page with its parameters, and the address it is opened at. */
  route?: string;
  address?: string;
  /** Name of the town in the configuration. */
  town?: string;
}

/** Shows something of the plugin in the portal's frame and in German, as Eva sees it who is signed in. */
export async function renderInGerman(
  element: JSX.Element,
  options: RenderInGermanOptions = {},
): Promise<UserEvent> {
  const { scouts = {}, entities = [], entity, town } = options;
  // The app remembers the language of the test before.
  window.localStorage.clear();
  const result = renderInTestApp(
    <div data-testid="content">
      {entity ? (
        <EntityProvider entity={entity}>{element}</EntityProvider>
      ) : (
        element
      )}
      <ShownLocation />
    </div>,
    {
      mountPath: options.route ?? '/',
      initialRouteEntries: [options.address ?? '/'],
      mountedRoutes: { '/scouts': rootRouteRef, '/aufgaben': worklistRouteRef },
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
        ...(town && { organization: { name: town } }),
        backend: { baseUrl: 'http://portal.example' },
      },
      apis: [
        [scoutsApiRef, scouts],
        [catalogApiRef, catalogApiMock({ entities })],
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
