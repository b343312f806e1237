import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { notificationsApiRef } from '@backstage/plugin-notifications';
import { renderInPortal } from '../../__testUtils__/renderInPortal';
import { NotificationsButton } from './NotificationsButton';
import { NotificationsPage } from './NotificationsPage';

const message = (id: string, read?: Date) => ({
  id,
  user: 'user:default/mia-muster',
  created: new Date('2026-11-03T08:15:00Z'),
  origin: 'plugin:scouts',
  payload: { title: `Mitteilung ${id}`, link: '/aufgaben' },
  read,
});

describe('messages', () => {
  const api = {
    getNotifications: jest.fn(),
    updateNotifications: jest.fn(),
    getStatus: jest.fn(),
  };

  beforeEach(() => {
    jest.resetAllMocks();
    api.updateNotifications.mockResolvedValue([]);
  });

  const show = (element: JSX.Element) =>
    renderInPortal(element, { apis: [[notificationsApiRef, api]] });

  it('shows what is new, and marks all as read', async () => {
    api.getNotifications.mockResolvedValue({
      notifications: [message('eins'), message('zwei', new Date())],
      totalCount: 2,
    });
    await show(<NotificationsPage />);
    const [first, second] = await screen.findAllByRole('listitem');
    expect(within(first).getByText('neu')).toBeVisible();
    expect(within(first).getByText('03.11.2026, 09:15')).toBeVisible();
    expect(within(second).queryByText('neu')).toBeNull();

    await userEvent.click(
      screen.getByRole('button', { name: 'Alle als gelesen markieren' }),
    );
    expect(api.updateNotifications).toHaveBeenCalledWith({
      ids: ['eins'],
      read: true,
    });
    expect(screen.queryByText('neu')).toBeNull();
  });

  it('takes back what the server did not take', async () => {
    api.getNotifications.mockResolvedValue({
      notifications: [message('eins')],
      totalCount: 1,
    });
    api.updateNotifications.mockRejectedValue(new Error('down'));
    await show(<NotificationsPage />);
    await userEvent.click(
      await screen.findByRole('button', { name: 'Als gelesen markieren' }),
    );
    await waitFor(() => expect(api.getNotifications).toHaveBeenCalledTimes(2));
    expect(await screen.findByText('neu')).toBeVisible();
  });

  it('says so when there is none', async () => {
    api.getNotifications.mockResolvedValue({
      notifications: [],
      totalCount: 0,
    });
    await show(<NotificationsPage />);
    expect(
      await screen.findByText('Es gibt keine Mitteilungen für Sie.'),
    ).toBeVisible();
  });

  it('counts the new ones in the band', async () => {
    api.getStatus.mockResolvedValue({ unread: 3, read: 1 });
    await show(<NotificationsButton />);
    expect(
      await screen.findByRole('link', { name: 'Mitteilungen, 3 ungelesene' }),
    ).toHaveAttribute('href', '/mitteilungen');
  });
});
