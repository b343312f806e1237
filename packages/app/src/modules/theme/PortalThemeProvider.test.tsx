import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { ThemeSwitch } from '../../preferences/ThemeSwitch';

it('keeps what somebody has typed when they switch between light and dark', async () => {
  await renderInPortal(
    <>
      <ThemeSwitch />
      <input aria-label="Notiz" />
    </>,
  );
  await userEvent.type(screen.getByLabelText('Notiz'), 'nicht verlieren');
  await userEvent.click(screen.getByRole('button', { name: 'Dunkel' }));
  await waitFor(() =>
    expect(document.body).toHaveAttribute('data-theme-mode', 'dark'),
  );
  expect(screen.getByLabelText('Notiz')).toHaveValue('nicht verlieren');
});
