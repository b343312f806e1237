import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../../../__testUtils__/renderInPortal';
import { Shell } from './Shell';

const ROLES = {
  rathaus: {
    roles: {
      admin: ['group:default/portal-administration'],
      cdoOffice: ['group:default/cdo-buero'],
      itTeam: ['group:default/it-service'],
    },
  },
};

const shell = (
  <Shell>
    <main>Inhalt</main>
  </Shell>
);

/** Pretends to be a screen of a width in pixels. */
function setScreen(width: number) {
  Object.assign(window, {
    matchMedia: (query: string) => {
      const min = Number(/min-width:\s*([\d.]+)px/.exec(query)?.[1] ?? 0);
      const max = Number(/max-width:\s*([\d.]+)px/.exec(query)?.[1] ?? 9999);
      return {
        matches: /width/.test(query) && width >= min && width <= max,
        media: query,
        addListener: () => undefined,
        removeListener: () => undefined,
        addEventListener: () => undefined,
        removeEventListener: () => undefined,
      };
    },
  });
}

const navigation = () =>
  screen.findByRole('navigation', { name: 'Hauptnavigation' });

describe('Shell', () => {
  const originalMatchMedia = window.matchMedia;
  beforeEach(() => setScreen(1400));
  afterEach(() => {
    Object.assign(window, { matchMedia: originalMatchMedia });
  });

  it('shows staff what is theirs', async () => {
    await renderInPortal(shell, { config: ROLES });
    const nav = within(await navigation());
    expect(nav.getAllByRole('link').map(link => link.textContent)).toEqual([
      'Startseite',
      'Suche',
      'Servicekatalog',
      'Favoriten',
      'Meine Aufgaben',
      'Digital Scouts',
      'Schulprojekte',
      'Vorlagen',
      'Handbuch',
    ]);
  });

  it.each([
    ['group:default/it-service', ['Für IT-Teams']],
    ['group:default/cdo-buero', ['Für IT-Teams', 'Verwaltung']],
  ])('shows members of %s what is theirs, too', async (group, titles) => {
    await renderInPortal(shell, { config: ROLES, groups: [group] });
    const nav = within(await navigation());
    for (const title of titles) {
      expect(await nav.findByRole('list', { name: title })).toBeVisible();
    }
    expect(nav.getAllByRole('list')).toHaveLength(titles.length + 1);
  });

  it('marks where one is', async () => {
    await renderInPortal(shell, { path: '/servicekatalog?q=ausweis' });
    const nav = within(await navigation());
    expect(nav.getByRole('link', { current: 'page' })).toHaveTextContent(
      'Servicekatalog',
    );
  });

  it('takes keyboard users to the content', async () => {
    await renderInPortal(shell);
    await navigation();
    await userEvent.tab();
    expect(
      screen.getByRole('link', { name: 'Zum Inhalt springen' }),
    ).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByText('Inhalt')).toHaveFocus();
  });

  it('has the search in the band', async () => {
    await renderInPortal(<Shell search={<input type="search" />}>x</Shell>);
    expect(
      within(await screen.findByRole('banner')).getByRole('searchbox'),
    ).toBeVisible();
  });

  it('has one band, one navigation and one main', async () => {
    await renderInPortal(shell);
    await navigation();
    expect(screen.getAllByRole('banner')).toHaveLength(1);
    expect(screen.getAllByRole('navigation')).toHaveLength(1);
    expect(screen.getAllByRole('main')).toHaveLength(1);
  });

  describe('on a narrow screen', () => {
    beforeEach(() => setScreen(390));

    it('keeps the navigation behind a button that Escape returns to', async () => {
      await renderInPortal(shell);
      const button = await screen.findByRole('button', {
        name: 'Menü öffnen',
      });
      expect(screen.queryByRole('navigation')).not.toBeInTheDocument();
      await userEvent.click(button);
      expect(await navigation()).toBeVisible();
      await userEvent.keyboard('{Escape}');
      await waitFor(() =>
        expect(screen.queryByRole('navigation')).not.toBeInTheDocument(),
      );
      expect(button).toHaveFocus();
    });

    it('closes when somebody has chosen a place', async () => {
      await renderInPortal(shell);
      await userEvent.click(
        await screen.findByRole('button', { name: 'Menü öffnen' }),
      );
      await userEvent.click(
        within(await navigation()).getByRole('link', {
          name: 'Servicekatalog',
        }),
      );
      await waitFor(() =>
        expect(screen.queryByRole('navigation')).not.toBeInTheDocument(),
      );
    });
  });
});
