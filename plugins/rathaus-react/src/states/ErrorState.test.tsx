import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { ConflictError, NotFoundError } from '@backstage/errors';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { ErrorState } from './ErrorState';

describe('ErrorState', () => {
  it('says in German what happened, what is safe and what to do', async () => {
    await renderInGerman(<ErrorState error={new ConflictError('rev 3')} />);
    const alert = screen.getByRole('alert');
    expect(
      screen.getByRole('heading', { level: 2, name: 'Jemand war schneller' }),
    ).toBeVisible();
    expect(alert).toHaveTextContent('von jemand anderem geändert');
    expect(alert).toHaveTextContent('Ihre Änderung ist nicht gespeichert');
    expect(alert).toHaveTextContent('laden Sie den aktuellen Stand');
  });

  it('says the same in English', async () => {
    renderInTestApp(<ErrorState error={new ConflictError('rev 3')} />);
    expect(
      await screen.findByRole('heading', { name: 'Somebody else was faster' }),
    ).toBeVisible();
  });

  it('tries again when asked, and keeps the technical text for those who want it', async () => {
    const retry = jest.fn();
    await renderInGerman(
      <ErrorState error={new Error('ECONNRESET')} onRetry={retry} />,
    );
    expect(screen.getByText(/ECONNRESET/)).not.toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Erneut versuchen' }),
    );
    expect(retry).toHaveBeenCalledTimes(1);
  });

  it('leads to the start page from where there is nothing', async () => {
    await renderInGerman(<ErrorState error={new NotFoundError('x')} />);
    expect(
      screen.getByRole('link', { name: 'Zur Startseite' }),
    ).toHaveAttribute('href', '/');
  });

  it('tells what the page knows to be safe', async () => {
    await renderInGerman(
      <ErrorState error={new Error('x')} safe="Ihr Entwurf ist gesichert." />,
    );
    expect(screen.getByRole('alert')).toHaveTextContent(
      'Ihr Entwurf ist gesichert.',
    );
  });
});
