import { Entity } from '@backstage/catalog-model';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { screen } from '@testing-library/react';
import userEvent, { UserEvent } from '@testing-library/user-event';
import {
  DocumentationApi,
  documentationApiRef,
} from '../api/documentationApiRef';
import { DocumentationRouter } from '../page/DocumentationRouter';
import { rootRouteRef } from '../routes';

/** Opens an address of documentation in German. */
export async function openDocumentation(
  address: string,
  api: DocumentationApi,
  entities: Entity[] = [],
): Promise<UserEvent> {
  window.localStorage.clear();
  renderInTestApp(
    <div data-testid="content">
      <DocumentationRouter />
    </div>,
    {
      mountPath: '/dokumentation/*',
      initialRouteEntries: [address],
      mountedRoutes: { '/dokumentation': rootRouteRef },
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
        [documentationApiRef, api],
        [catalogApiRef, catalogApiMock({ entities })],
      ],
    },
  );
  await screen.findByTestId('content');
  return userEvent.setup({ delay: null });
}
