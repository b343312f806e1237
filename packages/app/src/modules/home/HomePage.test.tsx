import { screen, within } from '@testing-library/react';
import {
  MockStarredEntitiesApi,
  starredEntitiesApiRef,
} from '@backstage/plugin-catalog-react';
import { serviceRegistryApiRef } from '@rathaus/plugin-service-registry';
import { ServiceEntrySummary } from '@rathaus/plugin-service-registry-common';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { HomePage } from './HomePage';

const entry = (name: string, title: string): ServiceEntrySummary => ({
  name,
  entityRef: `component:default/${name}`,
  origin: 'portal',
  title,
  type: 'online-dienst',
  lifecycle: 'produktiv',
  owner: 'group:default/buergerservice',
  ownerTitle: 'Fachbereich Bürgerservice',
  responsibility: 'stadt',
  audiences: ['buerger'],
  updatedAt: '2026-11-03T08:15:00Z',
});

describe('HomePage', () => {
  const browse = jest.fn();

  const show = (starred: string[] = []) => {
    const favourites = new MockStarredEntitiesApi();
    starred.forEach(ref => favourites.toggleStarred(ref));
    return renderInPortal(<HomePage search={<form role="search" />} />, {
      apis: [
        [serviceRegistryApiRef, { browse }],
        [starredEntitiesApiRef, favourites],
      ],
    });
  };

  beforeEach(() => {
    jest.resetAllMocks();
    browse.mockResolvedValue({ items: [] });
  });

  it('greets by name', async () => {
    await show();
    expect(
      await screen.findByRole('heading', {
        level: 1,
        name: 'Guten Tag, Mia Muster',
      }),
    ).toBeVisible();
  });

  it('has room for the search', async () => {
    await show();
    expect(screen.getByRole('search')).toBeVisible();
  });

  it('has a tile for every type', async () => {
    await show();
    const tiles = within(screen.getByRole('region', { name: 'Was es gibt' }));
    expect(
      tiles.getAllByRole('link').map(link => link.getAttribute('href')),
    ).toEqual([
      '/servicekatalog?type=online-dienst',
      '/servicekatalog?type=fachverfahren',
      '/servicekatalog?type=arbeitsplatz-dienst',
      '/servicekatalog?type=schul-it',
      '/servicekatalog?type=basisdienst',
    ]);
  });

  it('shows what has changed last, with date and who answers for it', async () => {
    browse.mockResolvedValue({ items: [entry('wohngeld', 'Wohngeld')] });
    await show();
    const recent = within(
      screen.getByRole('region', { name: 'Zuletzt geändert' }),
    );
    expect(
      await recent.findByRole('link', { name: 'Wohngeld' }),
    ).toHaveAttribute('href', '/servicekatalog/eintrag/wohngeld');
    expect(
      recent.getByText('Fachbereich Bürgerservice · geändert am 03.11.2026'),
    ).toBeVisible();
    expect(browse).toHaveBeenCalledWith(
      { sort: '-updatedAt', limit: 5 },
      expect.anything(),
    );
  });

  it('shows favourites, and says how to get some', async () => {
    browse.mockResolvedValue({ items: [entry('ausweis', 'Personalausweis')] });
    await show(['component:default/ausweis', 'api:default/xmeld']);
    const favourites = within(
      screen.getByRole('region', { name: 'Ihre Favoriten' }),
    );
    expect(
      await favourites.findByRole('link', { name: 'Personalausweis' }),
    ).toBeVisible();
    expect(browse).toHaveBeenCalledWith(
      { name: ['ausweis'], limit: 5 },
      expect.anything(),
    );
  });

  it('asks nobody for favourites when there are none', async () => {
    await show();
    expect(
      await screen.findByText(/Merken Sie sich Einträge mit dem Stern/),
    ).toBeVisible();
    expect(browse).toHaveBeenCalledTimes(1);
  });

  it('says when the entries cannot be read', async () => {
    browse.mockRejectedValue(new TypeError('Failed to fetch'));
    await show();
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Keine Verbindung',
    );
  });
});
