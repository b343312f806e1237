import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen } from '@testing-library/react';
import userEvent, { UserEvent } from '@testing-library/user-event';
import { HandbookApi, handbookApiRef } from '../api/handbookApiRef';
import { HandbookRouter } from '../page/HandbookRouter';
import { rootRouteRef } from '../routes';

/** Opens an address of the handbook in German. */
export async function openHandbook(
  address: string,
  api: HandbookApi,
): Promise<UserEvent> {
  window.localStorage.clear();
  renderInTestApp(
    <div data-testid="content">
      <HandbookRouter />
    </div>,
    {
      mountPath: '/handbuch/*',
      initialRouteEntries: [address],
      mountedRoutes: { '/handbuch': rootRouteRef },
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
      apis: [[handbookApiRef, api]],
    },
  );
  await screen.findByTestId('content');
  return userEvent.setup({ delay: null });
}
