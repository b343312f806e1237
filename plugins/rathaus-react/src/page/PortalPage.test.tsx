import { lazy } from 'react';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Link, Route, Routes } from 'react-router-dom';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { MAIN_CONTENT_ID, PortalPage } from './PortalPage';

describe('PortalPage', () => {
  it('has one main, one h1, the way back and the title of the tab', async () => {
    await renderInGerman(
      <PortalPage
        title="Meldebescheinigung"
        headline="Online-Dienst"
        subtitle="Bescheinigung über den Wohnsitz"
        breadcrumb={[{ label: 'Servicekatalog', to: '/servicekatalog' }]}
        actions={<button>Bearbeiten</button>}
      >
        Inhalt
      </PortalPage>,
    );
    expect(screen.getByRole('main')).toHaveAttribute('id', MAIN_CONTENT_ID);
    expect(
      screen.getByRole('heading', { level: 1, name: 'Meldebescheinigung' }),
    ).toBeVisible();
    expect(
      screen.getByRole('navigation', { name: 'Sie sind hier' }),
    ).toContainElement(screen.getByRole('link', { name: 'Servicekatalog' }));
    expect(screen.getByRole('button', { name: 'Bearbeiten' })).toBeVisible();
    expect(document.title).toBe('Meldebescheinigung · Rathaus-Portal');
  });

  it('keeps its head while the content waits for something', async () => {
    const Waiting = lazy(() => new Promise<never>(() => undefined));
    await renderInGerman(
      <PortalPage title="Katalog">
        <Waiting />
      </PortalPage>,
    );
    expect(
      await screen.findByRole('heading', { level: 1, name: 'Katalog' }),
    ).toBeVisible();
    expect(await screen.findByText('Wird geladen …')).toBeInTheDocument();
  });

  it('takes the focus when somebody follows a link, and not when the portal opens', async () => {
    await renderInGerman(
      <Routes>
        <Route
          path="/"
          element={
            <PortalPage title="Erste Seite">
              <Link to="/zwei">weiter</Link>
            </PortalPage>
          }
        />
        <Route path="/zwei" element={<PortalPage title="Zweite Seite" />} />
      </Routes>,
    );
    expect(document.body).toHaveFocus();
    await userEvent.click(screen.getByRole('link', { name: 'weiter' }));
    await screen.findByRole('heading', { name: 'Zweite Seite' });
    await waitFor(() => expect(screen.getByRole('main')).toHaveFocus());
  });

  it('leaves the focus where the page has put it', async () => {
    await renderInGerman(
      <Routes>
        <Route path="/" element={<Link to="/suche">suchen</Link>} />
        <Route
          path="/suche"
          element={
            <PortalPage title="Suche">
              {/* The case that the page handles: a field that wants the focus. */}
              {/* eslint-disable-next-line jsx-a11y/no-autofocus */}
              <input aria-label="Suchwort" autoFocus />
            </PortalPage>
          }
        />
      </Routes>,
    );
    await userEvent.click(screen.getByRole('link', { name: 'suchen' }));
    expect(await screen.findByLabelText('Suchwort')).toHaveFocus();
  });
});
