import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../../../__testUtils__/renderInPortal';
import { DocumentLanguage } from '../../translations/DocumentLanguage';
import { UserMenu } from './UserMenu';

const open = async () => {
  await renderInPortal(
    <>
      <DocumentLanguage />
      <UserMenu />
    </>,
  );
  await userEvent.click(
    await screen.findByRole('button', {
      name: 'Mia Muster, Ihr Konto und Einstellungen',
    }),
  );
  return screen.findByRole('dialog', { name: 'Ihr Konto und Einstellungen' });
};

describe('UserMenu', () => {
  it('says who is signed in and leads to page and settings', async () => {
    const panel = await open();
    expect(panel).toHaveTextContent('mia.muster@example.org');
    expect(screen.getByRole('link', { name: 'Ihre Seite' })).toHaveAttribute(
      'href',
      '/catalog/default/user/mia-muster',
    );
    expect(screen.getByRole('link', { name: 'Einstellungen' })).toHaveAttribute(
      'href',
      '/settings',
    );
  });

  it('switches the language of texts and of the page', async () => {
    await open();
    expect(document.documentElement).toHaveAttribute('lang', 'de');
    await userEvent.click(screen.getByRole('button', { name: 'English' }));
    expect(
      await screen.findByRole('button', { name: 'Sign out' }),
    ).toBeVisible();
    expect(document.documentElement).toHaveAttribute('lang', 'en');
  });

  it('switches between light and dark', async () => {
    await open();
    await userEvent.click(screen.getByRole('button', { name: 'Dunkel' }));
    await waitFor(() =>
      expect(document.body).toHaveAttribute('data-theme-mode', 'dark'),
    );
    expect(screen.getByRole('button', { name: 'Dunkel' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await userEvent.click(screen.getByRole('button', { name: 'Hell' }));
    await waitFor(() =>
      expect(document.body).toHaveAttribute('data-theme-mode', 'light'),
    );
  });

  it('closes with Escape and returns the focus', async () => {
    await open();
    await userEvent.keyboard('{Escape}');
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    expect(screen.getByRole('button', { name: /Mia Muster/ })).toHaveFocus();
  });
});
