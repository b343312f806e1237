import { renderInTestApp } from '@backstage/frontend-test-utils';

/** Renders an element as the portal shows it: in German. Resolves when its texts are there. */
export async function renderInGerman(element: JSX.Element) {
  // The app remembers the language of the test before.
  window.localStorage.clear();
  const result = renderInTestApp(<div data-testid="content">{element}</div>, {
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
    },
  });
  await result.findByTestId('content');
  return result;
}
