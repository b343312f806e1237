import { Meeting } from '@rathaus/plugin-backlog-common';
import { screen } from '@testing-library/react';
import { exampleView } from '../../__testUtils__/exampleBoard';
import {
  exampleMeeting,
  exampleNote,
} from '../../__testUtils__/exampleMeeting';
import { renderInGerman } from '../../__testUtils__/renderInGerman';
import { MeetingApi } from '../meetingApi';
import { MinutesPage } from './MinutesPage';

const open = (meeting: Partial<Meeting> = {}, api: Partial<MeetingApi> = {}) =>
  renderInGerman(<MinutesPage />, {
    route: '/schulprojekte/:board/sitzungen/:meeting/protokoll',
    address: '/schulprojekte/schulen/sitzungen/m-1/protokoll',
    backlog: { getBoard: async () => exampleView() },
    meetings: { getMeeting: async () => exampleMeeting(meeting), ...api },
  });

describe('the minutes', () => {
  it('tell who met when and what came of it', async () => {
    await open({
      state: 'closed',
      participants: 'Eva Beispiel\nAnna Muster',
      notes: [
        exampleNote({
          tasks: [{ what: 'Angebot', who: 'Eva', until: '2027-03-01' }],
        }),
      ],
    });
    expect(
      await screen.findByRole('heading', { name: /Taskforce im Februar$/ }),
    ).toBeInTheDocument();
    expect(screen.getByText('Raum 12')).toBeInTheDocument();
    expect(screen.getByText(/Eva Beispiel\s+Anna Muster/)).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: '1. S-1 WLAN im Altbau' }),
    ).toBeInTheDocument();
    expect(screen.getByText('beschlossen')).toBeInTheDocument();
    expect(screen.getByText('Wird gebaut.')).toBeInTheDocument();
    expect(
      screen.getByText('Aufgabe: Angebot (Eva, bis 01.03.2027)'),
    ).toBeInTheDocument();
    expect(
      screen.getByRole('heading', { name: '2. Termine' }),
    ).toBeInTheDocument();
    expect(screen.getByText('Nichts festgehalten.')).toBeInTheDocument();
    expect(screen.queryByText(/^Entwurf/)).not.toBeInTheDocument();
  });

  it('are a draft until the meeting is closed', async () => {
    await open();
    expect(await screen.findByText(/^Entwurf/)).toBeInTheDocument();
  });

  it('are printed, and handed over as a file', async () => {
    const print = jest.spyOn(window, 'print').mockImplementation();
    const createObjectURL = jest.fn(() => 'blob:minutes');
    Object.assign(URL, { createObjectURL, revokeObjectURL: jest.fn() });
    const file = new Blob(['# Protokoll']);
    const user = await open({}, { getMinutes: async () => file });
    await user.click(await screen.findByRole('button', { name: 'Drucken' }));
    expect(print).toHaveBeenCalled();
    await user.click(screen.getByRole('button', { name: 'Als Markdown' }));
    expect(createObjectURL).toHaveBeenCalledWith(file);
  });

  it('say when there is no file to be had', async () => {
    const user = await open(
      {},
      {
        getMinutes: async () => {
          throw new TypeError('Failed to fetch');
        },
      },
    );
    await user.click(
      await screen.findByRole('button', { name: 'Als Markdown' }),
    );
    expect(await screen.findByText(/nicht erreichbar/)).toBeInTheDocument();
  });
});
