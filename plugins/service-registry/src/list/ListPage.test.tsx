import { screen, waitFor, within } from '@testing-library/react';
import {
  BrowseQueryInput,
  BrowseResult,
} from '@rathaus/plugin-service-registry-common';
import { examplePage, exampleRow } from '../__testUtils__/exampleList';
import { TOWN } from '../__testUtils__/exampleTown';
import { PAGE_TEST_TIMEOUT_MS, renderPage } from '../__testUtils__/renderPage';
import { ListPage } from './ListPage';

jest.setTimeout(PAGE_TEST_TIMEOUT_MS);

type Answer = (query: BrowseQueryInput) => BrowseResult;

function open(answer: Answer, address = '/') {
  const browse = jest.fn(
    async (query: BrowseQueryInput = {}, _options?: { signal?: AbortSignal }) =>
      answer(query),
  );
  const user = renderPage(<ListPage />, {
    registry: { browse },
    entities: TOWN,
    address,
  });
  return { user, browse };
}

const perso = exampleRow({
  name: 'personalausweis',
  title: 'Personalausweis',
  matchedText: 'Perso',
  responsibility: 'kreis',
  responsibleBody: 'Kreis Gütersloh',
  support: {
    contact: 'Bürgerbüro',
    phone: '05241 82-1',
    email: 'buero@town.example',
  },
});
const address = () => screen.getByTestId('address');
const search = () =>
  screen.getByRole('searchbox', { name: 'Search the service catalog' });
const count = (text: string) =>
  screen.findByRole('heading', { level: 2, name: text });
const lastQuery = (browse: jest.Mock) => browse.mock.calls.at(-1)[0];

describe('ListPage', () => {
  it('shows who helps and whose business it is in the row itself', async () => {
    open(() => examplePage([perso]));
    const link = await screen.findByRole('link', { name: 'Personalausweis' });
    expect(link).toHaveAttribute(
      'href',
      '/servicekatalog/eintrag/personalausweis',
    );
    const row = within(screen.getByRole('article'));
    expect(row.getByText('found by: Perso')).toBeInTheDocument();
    expect(row.getByText('responsible: Kreis Gütersloh')).toBeInTheDocument();
    expect(row.getByRole('link', { name: 'Call 05241 82-1' })).toHaveAttribute(
      'href',
      'tel:05241821',
    );
    expect(
      row.getByRole('link', { name: 'Write a mail to buero@town.example' }),
    ).toHaveAttribute('href', 'mailto:buero@town.example');
  });

  it('says how many were found', async () => {
    open(() => examplePage([perso], { totalItems: 1234 }));
    await count('1.234 entries');
    await waitFor(() =>
      expect(
        screen.getAllByRole('status').map(status => status.textContent),
      ).toContain('1.234 entries found'),
    );
  });

  it('searches while typing, and cancels what is out of date', async () => {
    const { user, browse } = open(({ q }) =>
      examplePage(q === 'Perso' ? [perso] : []),
    );
    await count('0 entries');
    await user.type(search(), 'Perso');
    await count('1 entry');
    expect(address()).toHaveTextContent('/?q=Perso');
    const signals = browse.mock.calls.map(call => call[1]?.signal?.aborted);
    expect(signals.slice(0, -1)).not.toContain(false);
    expect(signals.at(-1)).toBe(false);
  });

  it('narrows down by ticking, and widens again by the chip', async () => {
    const { user, browse } = open(() => examplePage([perso]));
    await user.click(
      await screen.findByRole('checkbox', { name: /Basic service/ }),
    );
    expect(address()).toHaveTextContent('/?type=basisdienst');
    expect(lastQuery(browse)).toMatchObject({ type: ['basisdienst'] });
    await user.click(
      screen.getByRole('button', { name: 'Remove filter “Basic service”' }),
    );
    expect(address()).toHaveTextContent(/^\/$/);
    expect(lastQuery(browse)).toMatchObject({ type: [] });
  });

  it('opens as the address says', async () => {
    const { browse } = open(
      () => examplePage([perso]),
      '/?q=Pass&owner=group:default/buergerservice&sort=-updatedAt&retired=true',
    );
    await count('1 entry');
    expect(search()).toHaveValue('Pass');
    expect(lastQuery(browse)).toMatchObject({
      q: 'Pass',
      owner: ['group:default/buergerservice'],
      sort: '-updatedAt',
      retired: true,
    });
    expect(
      screen.getByRole('button', { name: 'Remove filter “Bürgerservice”' }),
    ).toBeInTheDocument();
  });

  it('leads to the next page by a real link', async () => {
    open(() =>
      examplePage(
        Array.from({ length: 25 }, (_, i) => exampleRow({ name: `e-${i}` })),
        { totalItems: 30, pageInfo: { nextCursor: 'abc' } },
      ),
    );
    expect(await screen.findByText('Entries 1–25 of 30')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute(
      'href',
      '/?cursor=abc&seite=2',
    );
  });

  it('keeps the list when a later question fails, and asks again', async () => {
    let broken = false;
    const { user } = open(() => {
      if (broken) {
        throw new TypeError('Failed to fetch');
      }
      return examplePage([perso]);
    });
    await count('1 entry');
    broken = true;
    await user.click(screen.getByRole('checkbox', { name: /Basic service/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'You still see the list from before.',
    );
    expect(
      screen.getByRole('link', { name: 'Personalausweis' }),
    ).toBeInTheDocument();
    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await waitFor(() =>
      expect(screen.queryByRole('alert')).not.toBeInTheDocument(),
    );
  });

  it('says which filter to leave out when nothing is found', async () => {
    open(
      ({ q, type = [] }) =>
        examplePage(q || type.length === 0 ? [] : [perso], {
          totalItems: !q && type.length > 0 ? 7 : 0,
        }),
      '/?q=Raumschiff&type=basisdienst',
    );
    expect(
      await screen.findByText(
        'No entry fits “Raumschiff” and the chosen filters.',
      ),
    ).toBeInTheDocument();
    expect(
      await screen.findByRole('link', {
        name: 'do not search for “Raumschiff”',
      }),
    ).toHaveAttribute('href', '/?type=basisdienst');
    expect(
      screen.queryByRole('link', { name: 'leave out “Basic service”' }),
    ).not.toBeInTheDocument();
  });

  it('shows the favourites, which the stars decide', async () => {
    const { user, browse } = open(() => examplePage([perso]));
    await user.click(
      await screen.findByRole('button', {
        name: 'Add “Personalausweis” to my favourites',
      }),
    );
    await user.click(screen.getByRole('checkbox', { name: 'My favourites' }));
    await waitFor(() =>
      expect(lastQuery(browse)).toMatchObject({ name: ['personalausweis'] }),
    );
    expect(address()).toHaveTextContent('/?favourites=true');
  });

  it('offers only what the person may do', async () => {
    open(() => examplePage([perso], { allowedActions: ['create'] }));
    expect(
      await screen.findByRole('link', { name: 'New entry' }),
    ).toHaveAttribute('href', '/servicekatalog/neu');
    expect(screen.queryByRole('link', { name: 'Import' })).toBeNull();
  });

  it('lets the key / lead to the search until it is switched off', async () => {
    const { user } = open(() => examplePage([perso]));
    await count('1 entry');
    await user.keyboard('/');
    expect(search()).toHaveFocus();
    expect(search()).toHaveValue('');
    await user.click(screen.getByRole('button', { name: 'Switch key off' }));
    await screen.findByRole('button', { name: 'Switch key “/” on' });
    await user.keyboard('/');
    expect(search()).not.toHaveFocus();
  });
});
