import { JsonObject } from '@backstage/types';
import {
  TestAppOptions,
  mockApis,
  renderInTestApp,
} from '@backstage/frontend-test-utils';
import { notificationsApiRef } from '@backstage/plugin-notifications';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { themeModule } from '../modules/theme';
import { translationsModule } from '../modules/translations';

/** What a test may choose of the portal around its element. */
export interface PortalOptions {
  /** Path with query at which the element is shown. */
  path?: string;
  /** Groups that the signed-in person, Mia Muster, is a member of. */
  groups?: string[];
  /** Added to the configuration. */
  config?: JsonObject;
  apis?: TestAppOptions['apis'];
}

/** Messages for nobody; the frame around a page counts the unread ones. */
export const noNotifications = [
  notificationsApiRef,
  { getStatus: async () => ({ unread: 0, read: 0 }) },
] as const;

/** Renders an element in the portal's looks and in German, signed in as Mia Muster. Resolves when it is there. */
export async function renderInPortal(
  element: JSX.Element,
  options: PortalOptions = {},
) {
  // The app remembers the language of the test before.
  window.localStorage.clear();
  const userEntityRef = 'user:default/mia-muster';
  const result = renderInTestApp(<div data-testid="content">{element}</div>, {
    mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    initialRouteEntries: [options.path ?? '/'],
    features: [themeModule, translationsModule],
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
      ...options.config,
    },
    apis: [
      mockApis.identity({
        userEntityRef,
        ownershipEntityRefs: [userEntityRef, ...(options.groups ?? [])],
        displayName: 'Mia Muster',
        email: 'mia.muster@example.org',
      }),
      ...(options.apis ?? [noNotifications]),
    ],
  });
  // Texts of plugins are loaded when they are needed.
  await result.findByTestId('content', {}, { timeout: 10_000 });
  return result;
}
