import { MeetingList } from '@rathaus/plugin-backlog-common';
import { today } from '@rathaus/rathaus-react';
import { screen, within } from '@testing-library/react';
import { exampleCard, exampleView } from '../../__testUtils__/exampleBoard';
import { exampleMeeting } from '../../__testUtils__/exampleMeeting';
import { renderInGerman } from '../../__testUtils__/renderInGerman';
import { MeetingApi } from '../meetingApi';
import { MeetingsPage } from './MeetingsPage';

const items = [
  exampleCard({ id: 'a', title: 'WLAN' }),
  exampleCard({ id: 'b', title: 'Tafeln' }),
];

function open(
  list: Partial<MeetingList> = {},
  options: { api?: Partial<MeetingApi>; query?: string } = {},
) {
  return renderInGerman(<MeetingsPage />, {
    route: '/schulprojekte/:board/sitzungen',
    address: `/schulprojekte/schulen/sitzungen${options.query ?? ''}`,
    backlog: { getBoard: async () => exampleView({ items }) },
    meetings: {
      getMeetings: async () => ({
        items: [],
        totalItems: 0,
        mayWrite: true,
        ...list,
      }),
      ...options.api,
    },
  });
}

async function prepare(user: Awaited<ReturnType<typeof open>>) {
  await user.click(
    await screen.findByRole('button', { name: 'Sitzung vorbereiten' }),
  );
  return within(await screen.findByRole('dialog'));
}

describe('the meetings', () => {
  it('are listed with what they are about', async () => {
    await open({
      items: [
        {
          id: 'm-1',
          title: 'Februar',
          day: '2027-02-01',
          state: 'open',
          points: 12,
        },
      ],
      totalItems: 1,
      mayWrite: false,
    });
    expect(
      await screen.findByRole('link', { name: 'Februar' }),
    ).toHaveAttribute('href', '/schulprojekte/schulen/sitzungen/m-1');
    expect(screen.getByText('01.02.2027')).toBeInTheDocument();
    expect(screen.getByText('12 Punkte')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Sitzung vorbereiten' }),
    ).not.toBeInTheDocument();
  });

  it('begin with what the filter of the board shows', async () => {
    const createMeeting = jest.fn(async () => exampleMeeting());
    const user = await open({}, { api: { createMeeting }, query: '?q=wlan' });
    const dialog = await prepare(user);
    expect(
      dialog.getByLabelText('Auf die Tagesordnung kommt'),
    ).toHaveDisplayValue('was der Filter der Tafel zeigt (1)');
    await user.type(dialog.getByLabelText('Ort'), 'Raum 12');
    await user.click(dialog.getByRole('button', { name: 'Sitzung anlegen' }));
    expect(createMeeting).toHaveBeenCalledWith('schulen', {
      title: 'Sitzung „Taskforce Schulen“',
      day: today(),
      place: 'Raum 12',
      items: ['a'],
    });
    expect(screen.getByTestId('address')).toHaveTextContent(
      '/schulprojekte/schulen/sitzungen/m-1',
    );
  });

  it('begin with nothing where nobody filtered', async () => {
    const user = await open();
    const dialog = await prepare(user);
    expect(
      dialog.getByLabelText('Auf die Tagesordnung kommt'),
    ).toHaveDisplayValue('noch nichts');
    await user.clear(dialog.getByLabelText(/^Titel/));
    expect(
      dialog.getByRole('button', { name: 'Sitzung anlegen' }),
    ).toBeDisabled();
  });
});
