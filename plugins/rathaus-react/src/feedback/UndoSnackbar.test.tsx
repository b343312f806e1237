import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { UndoSnackbar } from './UndoSnackbar';

describe('UndoSnackbar', () => {
  it('tells what is done, offers the way back and can be closed', async () => {
    const onUndo = jest.fn();
    const onClose = jest.fn();
    await renderInGerman(
      <UndoSnackbar
        message="Eintrag gespeichert."
        onUndo={onUndo}
        onClose={onClose}
      />,
    );
    expect(screen.getByRole('status')).toHaveTextContent(
      'Eintrag gespeichert.',
    );
    await userEvent.click(
      screen.getByRole('button', { name: 'Meldung schließen' }),
    );
    expect(onClose).toHaveBeenCalledTimes(1);
    await userEvent.click(
      screen.getByRole('button', { name: 'Rückgängig machen' }),
    );
    expect(onUndo).toHaveBeenCalledTimes(1);
  });

  it('is not there without a message', async () => {
    await renderInGerman(
      <UndoSnackbar message={undefined} onClose={() => undefined} />,
    );
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });
});
