import { ResponseError } from '@backstage/errors';
import { PortalResultSet } from '@rathaus/plugin-search-common';
import { configure, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { PortalSearchApi } from '../api/portalSearchApi';
import { renderSearch } from '../__testUtils__/renderSearch';
import { SearchPage } from './SearchPage';

configure({ asyncUtilTimeout: 4_000 });
jest.setTimeout(60_000);

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
    fields: {
      title: '<m>WLAN</m> in der Aula',
      text: 'Vier <m>Zugangspunkte</m>',
    },
  },
};
const ELSEWHERE = {
  type: 'anleitung',
  document: {
    title: 'Anleitung',
    text: '',
    location: 'https://example.org/wlan',
  },
};
const FACETS = {
  types: [
    { value: 'backlog-item', count: 5 },
    { value: 'entry', count: 2 },
  ],
  departments: [{ value: 'group:default/schule', count: 4 }],
};

async function open(
  address: string,
  answer: (
    query: Parameters<PortalSearchApi['query']>[0],
  ) => Promise<PortalResultSet> | PortalResultSet,
) {
  const query = jest.fn(async (asked: Parameters<typeof answer>[0]) =>
    answer(asked),
  );
  const page = await renderSearch(<SearchPage />, { address, api: { query } });
  return { ...page, query, user: userEvent.setup({ delay: null }) };
}

const field = () => screen.findByRole('combobox', { name: 'Was suchen Sie?' });
const count = (name: string) =>
  screen.findByRole('heading', { level: 2, name });

async function missingIndex(): Promise<never> {
  throw await ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'MissingIndexError', message: 'Missing index' },
        response: { statusCode: 503 },
      }),
      { status: 503, headers: { 'content-type': 'application/json' } },
    ),
  );
}

describe('SearchPage', () => {
  it('waits for words, with the field ready', async () => {
    const { query } = await open('/suche', () => ({ results: [] }));
    expect(await field()).toHaveFocus();
    expect(
      screen.getByText(/Vorschläge kommen schon beim Tippen/),
    ).toBeVisible();
    expect(query).not.toHaveBeenCalled();
  });

  it('shows what was found, where the words stand in it and what it is', async () => {
    const { query } = await open('/suche?q=WLAN', () => ({
      results: [WLAN, ELSEWHERE],
      numberOfResults: 2,
      facets: FACETS,
    }));
    expect(await count('2 Treffer')).toBeVisible();
    expect(document.title).toBe('„WLAN“ – Suche · Rathaus-Portal');
    expect(query).toHaveBeenCalledTimes(1);
    expect(query).toHaveBeenCalledWith(
      { term: 'WLAN', facets: true, pageLimit: 25 },
      expect.anything(),
    );
    const [item, other] = screen
      .getAllByRole('heading', { level: 3 })
      .map(heading => heading.closest('li')!);
    expect(item).toHaveTextContent(
      'MaßnahmenWLAN in der AulaSpalte GeplantVier Zugangspunkte',
    );
    expect(within(item).getByRole('link')).toHaveAttribute(
      'href',
      '/schulprojekte/schulen?massnahme=1',
    );
    expect(within(item).getByText('WLAN').tagName).toBe('MARK');
    expect(within(item).getByText('Zugangspunkte').tagName).toBe('MARK');
    expect(within(other).getByRole('link')).toHaveAttribute('target', '_blank');
  });

  it('narrows by kind and Fachbereich, and takes that back', async () => {
    const { query, user, address } = await open(
      '/suche?q=WLAN&ab=MQ==',
      () => ({
        results: [WLAN],
        facets: FACETS,
      }),
    );
    const group = within(await screen.findByRole('group', { name: 'Art' }));
    await user.click(
      group.getByRole('checkbox', { name: 'Maßnahmen, 5 Treffer' }),
    );
    expect(address()).toBe('/suche?q=WLAN&art=massnahmen');
    await user.click(
      await screen.findByRole('checkbox', { name: 'Schule, 4 Treffer' }),
    );
    expect(address()).toBe('/suche?q=WLAN&art=massnahmen&fachbereich=schule');
    expect(query.mock.lastCall?.[0]).toEqual({
      term: 'WLAN',
      types: ['backlog-item'],
      filters: { department: ['group:default/schule'] },
      facets: true,
      pageLimit: 25,
    });

    await user.click(
      screen.getByRole('button', { name: 'Filter „Maßnahmen“ entfernen' }),
    );
    expect(address()).toBe('/suche?q=WLAN&fachbereich=schule');
    await user.click(
      screen.getByRole('button', { name: 'alles zurücksetzen' }),
    );
    expect(address()).toBe('/suche?q=WLAN');
  });

  it('keeps a choice in sight that nothing is left of', async () => {
    await open('/suche?q=WLAN&fachbereich=bauen', () => ({
      results: [],
      facets: { types: [], departments: [] },
    }));
    expect(
      await screen.findByRole('checkbox', { name: 'bauen, 0 Treffer' }),
    ).toBeChecked();
  });

  it('leads to further results and there to their beginning', async () => {
    const { user, address } = await open('/suche?q=WLAN', ({ pageCursor }) =>
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
    expect(await count('Treffer')).toHaveFocus();
  });

  it('has nothing to narrow by when nothing was found', async () => {
    await open('/suche?q=Xyz', () => ({ results: [] }));
    expect(await screen.findByText(/wurde nichts gefunden/)).toBeVisible();
    expect(
      screen.queryByRole('region', { name: 'Eingrenzen' }),
    ).not.toBeInTheDocument();
  });

  it('helps when nothing was found', async () => {
    await open('/suche?q=Xyz&art=massnahmen', () => ({ results: [] }));
    expect(
      await screen.findByText(
        'Zu „Xyz“ wurde mit den gewählten Filtern nichts gefunden.',
      ),
    ).toBeVisible();
    expect(screen.getByText(/weniger Wörter/)).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Ohne Filter suchen' }),
    ).toHaveAttribute('href', '/suche?q=Xyz');
  });

  it('says when the search is not ready yet, and tries again', async () => {
    let isReady = false;
    const { user } = await open('/suche?q=WLAN', () =>
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
    await open('/suche?q=WLAN', () => {
      throw new Error('Netz weg');
    });
    expect(await screen.findByRole('alert')).toHaveTextContent('Netz weg');
  });
});
