import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { ConfirmDialog } from './ConfirmDialog';

describe('ConfirmDialog', () => {
  const onClose = jest.fn();
  const onConfirm = jest.fn();

  beforeEach(async () => {
    jest.resetAllMocks();
    await renderInGerman(
      <ConfirmDialog
        open
        title="Eintrag zurückziehen?"
        confirmLabel="Eintrag zurückziehen"
        onConfirm={onConfirm}
        onClose={onClose}
      >
        Er bleibt auffindbar und lässt sich zurückholen.
      </ConfirmDialog>,
    );
  });

  it('is a dialog with the question as its name', () => {
    expect(
      screen.getByRole('dialog', { name: 'Eintrag zurückziehen?' }),
    ).toHaveTextContent('Er bleibt auffindbar');
  });

  it('closes after the step is done', async () => {
    await userEvent.click(
      screen.getByRole('button', { name: 'Eintrag zurückziehen' }),
    );
    await waitFor(() => expect(onClose).toHaveBeenCalledTimes(1));
    expect(onConfirm).toHaveBeenCalledTimes(1);
  });

  it('stays open and says why when the step fails', async () => {
    onConfirm.mockRejectedValue(new Error('Keine Verbindung'));
    await userEvent.click(
      screen.getByRole('button', { name: 'Eintrag zurückziehen' }),
    );
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Das hat nicht geklappt: Keine Verbindung',
    );
    expect(onClose).not.toHaveBeenCalled();
  });

  it('stays open without a word when there is something to look at', async () => {
    onConfirm.mockResolvedValue(false);
    const button = screen.getByRole('button', { name: 'Eintrag zurückziehen' });
    await userEvent.click(button);
    await waitFor(() => expect(button).toBeEnabled());
    expect(onConfirm).toHaveBeenCalledTimes(1);
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('does nothing when somebody cancels', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Abbrechen' }));
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(onConfirm).not.toHaveBeenCalled();
  });
});
