import { ResponseError } from '@backstage/errors';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { SearchQuery, SearchResultSet } from '@backstage/plugin-search-common';
import { searchApiRef } from '@backstage/plugin-search-react';
import { FoundDocument, SearchKind } from '@rathaus/rathaus-react';
import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useLocation } from 'react-router-dom';
import { SearchPage } from './SearchPage';

configure({ asyncUtilTimeout: 20_000 });
jest.setTimeout(60_000);

const ITEMS: SearchKind = {
  type: 'backlog-item',
  id: 'massnahmen',
  order: 1,
  useTitle: () => 'Maßnahmen',
  Facts: ({ document }: { document: FoundDocument }) => (
    <p>Spalte {String(document.column)}</p>
  ),
};

const WLAN = {
  type: 'backlog-item',
  document: {
    title: 'WLAN in der Aula',
    text: 'Vier Zugangspunkte',
    location: '/schulprojekte/schulen?massnahme=1',
    column: 'Geplant',
  },
  highlight: {
    preTag: '<m>',
    postTag: '</m>',
    fields: { text: 'Vier <m>Zugangspunkte</m>' },
  },
};
const ELSEWHERE = {
  type: 'handbuch',
  document: {
    title: 'Anleitung',
    text: '',
    location: 'https://example.org/wlan',
  },
};

function ShownLocation() {
  const { pathname, search } = useLocation();
  return <output data-testid="address">{`${pathname}${search}`}</output>;
}

async function open(
  address: string,
  query: (query: SearchQuery) => Promise<SearchResultSet>,
) {
  window.localStorage.clear();
  const asked = jest.fn(query);
  const result = renderInTestApp(
    <div data-testid="content">
      <SearchPage kinds={[ITEMS]} />
      <ShownLocation />
    </div>,
    {
      initialRouteEntries: [address],
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
      apis: [[searchApiRef, { query: asked }]],
    },
  );
  await result.findByTestId('content');
  return { asked, user: userEvent.setup({ delay: null }) };
}

const field = () => screen.findByRole('searchbox', { name: 'Was suchen Sie?' });
const address = () => screen.getByTestId('address').textContent;

async function missingIndex(): Promise<never> {
  throw await ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'MissingIndexError', message: 'Missing index' },
        response: { statusCode: 500 },
      }),
      { status: 500, headers: { 'content-type': 'application/json' } },
    ),
  );
}

describe('SearchPage', () => {
  it('waits for words, with the field ready', async () => {
    const { asked } = await open('/suche', async () => ({ results: [] }));
    expect(await field()).toHaveFocus();
    expect(screen.getByText(/^Geben Sie ein, was Sie suchen/)).toBeVisible();
    expect(asked).not.toHaveBeenCalled();
  });

  it('searches by keyboard and keeps the words in the address', async () => {
    const { asked, user } = await open('/suche', async () => ({
      results: [WLAN, ELSEWHERE],
      numberOfResults: 2,
    }));
    await user.type(await field(), ' WLAN Aula {Enter}');

    expect(
      await screen.findByRole('heading', { level: 2, name: '2 Treffer' }),
    ).toBeVisible();
    expect(address()).toBe('/suche?q=WLAN+Aula');
    expect(asked).toHaveBeenCalledWith(
      expect.objectContaining({ term: 'WLAN Aula', pageLimit: 25 }),
      expect.anything(),
    );
    const [item, other] = screen
      .getAllByRole('heading', { level: 3 })
      .map(heading => heading.closest('li'));
    expect(item).toHaveTextContent(
      'MaßnahmenWLAN in der AulaSpalte GeplantVier Zugangspunkte',
    );
    expect(within(item!).getByRole('link')).toHaveAttribute(
      'href',
      '/schulprojekte/schulen?massnahme=1',
    );
    expect(within(item!).getByText('Zugangspunkte').tagName).toBe('MARK');
    expect(within(other!).getByRole('link')).toHaveAttribute(
      'target',
      '_blank',
    );
  });

  it('asks for one kind, and for all again', async () => {
    const { asked, user } = await open(
      '/suche?q=WLAN&art=massnahmen&ab=MQ==',
      async () => ({ results: [WLAN] }),
    );
    expect(
      await screen.findByRole('heading', { level: 2, name: 'Treffer' }),
    ).toBeVisible();
    expect(asked.mock.calls[0][0]).toEqual({
      term: 'WLAN',
      types: ['backlog-item'],
      pageLimit: 25,
      pageCursor: 'MQ==',
    });
    const kinds = within(
      screen.getByRole('navigation', { name: 'Eingrenzen' }),
    );
    expect(kinds.getByRole('link', { current: 'page' })).toHaveTextContent(
      'Maßnahmen',
    );
    await user.click(kinds.getByRole('link', { name: 'Alles' }));
    expect(address()).toBe('/suche?q=WLAN');
    expect(asked.mock.lastCall?.[0]).not.toHaveProperty('types');
  });

  it('leads to further results', async () => {
    const { user } = await open('/suche?q=WLAN', async ({ pageCursor }) =>
      pageCursor
        ? { results: [ELSEWHERE], previousPageCursor: 'a' }
        : { results: [WLAN], nextPageCursor: 'b' },
    );
    await user.click(
      await screen.findByRole('link', { name: 'Nächste Seite' }),
    );
    expect(
      await screen.findByRole('link', { name: 'Vorige Seite' }),
    ).toHaveAttribute('href', expect.stringContaining('ab=a'));
    expect(address()).toBe('/suche?q=WLAN&ab=b');
  });

  it('helps when nothing was found', async () => {
    await open('/suche?q=Xyz&art=massnahmen', async () => ({ results: [] }));
    expect(
      await screen.findByText(
        'Zu „Xyz“ wurde unter Maßnahmen nichts gefunden.',
      ),
    ).toBeVisible();
    expect(screen.getByText(/weniger Wörter/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Überall suchen' }),
    ).toHaveAttribute('href', '/suche?q=Xyz');
  });

  it('says when the search is not ready yet, and tries again', async () => {
    let isReady = false;
    const { user } = await open('/suche?q=WLAN', async () =>
      isReady ? { results: [WLAN] } : missingIndex(),
    );
    expect(
      await screen.findByText(/^Die Suche wird gerade eingerichtet/),
    ).toBeVisible();
    isReady = true;
    await user.click(
      screen.getByRole('button', { name: 'Noch einmal versuchen' }),
    );
    expect(
      await screen.findByRole('link', { name: 'WLAN in der Aula' }),
    ).toBeVisible();
  });

  it('says what is wrong otherwise', async () => {
    await open('/suche?q=WLAN', async () => {
      throw new Error('Netz weg');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Netz weg');
  });
});
