import { Entity } from '@backstage/catalog-model';
import { mockApis, renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { ScaffolderApi } from '@backstage/plugin-scaffolder-common';
import { scaffolderApiRef } from '@backstage/plugin-scaffolder-react';
import { configure, screen } from '@testing-library/react';
import userEvent, { UserEvent } from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { entriesApiRef } from '../api/entriesApi';
import { TemplatesRouter } from '../router/TemplatesRouter';
import { rootRouteRef } from '../routes';

// Whole pages are much DOM without layout, and a busy machine needs its time.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

/** The person who is signed in. */
export const EVA = 'user:default/eva';

/** Opens an address of the templates in German, as Eva. */
export async function openTemplates(
  address: string,
  scaffolder: Partial<ScaffolderApi>,
  entities: Entity[] = [],
): Promise<UserEvent> {
  // There is no layout to scroll in.
  window.scrollTo = () => undefined;
  // The app remembers the language of the test before.
  window.localStorage.clear();
  renderInTestApp(
    <div data-testid="content">
      <TemplatesRouter />
      <ShownAddress />
    </div>,
    {
      mountPath: '/vorlagen/*',
      initialRouteEntries: [address],
      mountedRoutes: { '/vorlagen': rootRouteRef },
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
        [scaffolderApiRef, scaffolder],
        [entriesApiRef, {}],
        [catalogApiRef, catalogApiMock({ entities })],
        mockApis.identity({
          userEntityRef: EVA,
          ownershipEntityRefs: [EVA],
        }),
      ],
    },
  );
  await screen.findByTestId('content');
  return userEvent.setup({ delay: null });
}

function ShownAddress() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}
