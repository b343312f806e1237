import { BoardView, Meeting } from '@rathaus/plugin-backlog-common';
import { screen, waitFor, within } from '@testing-library/react';
import {
  exampleCard,
  exampleItem,
  exampleView,
  NORD,
} from '../../__testUtils__/exampleBoard';
import {
  exampleMeeting,
  exampleNote,
} from '../../__testUtils__/exampleMeeting';
import { exampleTown } from '../../__testUtils__/exampleTown';
import { refusal } from '../../__testUtils__/refusal';
import { renderInGerman } from '../../__testUtils__/renderInGerman';
import { BacklogApi } from '../../api';
import { MeetingApi } from '../meetingApi';
import { MeetingPage } from './MeetingPage';

async function open(
  meeting: Partial<Meeting> = {},
  options: {
    api?: Partial<MeetingApi>;
    backlog?: Partial<BacklogApi>;
    view?: Partial<BoardView>;
    query?: string;
  } = {},
) {
  const user = await renderInGerman(<MeetingPage />, {
    route: '/schulprojekte/:board/sitzungen/:meeting',
    address: `/schulprojekte/schulen/sitzungen/m-1${options.query ?? ''}`,
    backlog: {
      getBoard: async () => exampleView(options.view),
      ...options.backlog,
    },
    meetings: {
      getMeeting: async () => exampleMeeting(meeting),
      ...options.api,
    },
    entities: exampleTown,
  });
  await screen.findByRole('navigation', { name: 'Tagesordnung' });
  return user;
}

const address = () => screen.getByTestId('address').textContent;
const point = (name: string) =>
  screen.findByRole('heading', { level: 2, name });
const agenda = () =>
  within(screen.getByRole('navigation', { name: 'Tagesordnung' }));
const putNote = () =>
  jest.fn<ReturnType<MeetingApi['putNote']>, Parameters<MeetingApi['putNote']>>(
    async (_id, entry, input, revision) =>
      exampleNote({
        ...input,
        entry,
        tasks: input.tasks ?? [],
        revision: revision + 1,
      }),
  );

describe('a meeting', () => {
  it('shows the agenda, and of each item what is to be known', async () => {
    await open(
      { notes: [exampleNote({ entry: 'c' })], previousDay: '2027-01-18' },
      {
        view: {
          items: [
            exampleCard({
              schools: [{ ref: NORD }],
              estimate: 100_000,
              funding: { programme: 'digitalpakt', state: 'applied' },
              comments: 2,
              dueDate: '2020-01-01',
            }),
          ],
        },
      },
    );
    expect(await point('S-1 WLAN im Altbau')).toBeInTheDocument();
    expect(screen.getByText('Punkt 1 von 2')).toBeInTheDocument();
    expect(agenda().getByText('1 von 2 festgehalten')).toBeInTheDocument();
    expect(
      agenda().getByRole('link', { name: 'Termine, festgehalten' }),
    ).toBeInTheDocument();
    expect(await screen.findByText('Nordschule')).toBeInTheDocument();
    expect(screen.getByText('Förderung beantragt')).toBeInTheDocument();
    expect(screen.getByText(/1\.000,00/)).toBeInTheDocument();
    expect(screen.getByText(/^100,00/)).toBeInTheDocument();
    expect(screen.getByText('2 Kommentare')).toBeInTheDocument();
    expect(screen.getByText(/überfällig/)).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'Zur Maßnahme' })).toHaveAttribute(
      'href',
      '/schulprojekte/schulen?massnahme=i-1',
    );
    expect(
      screen.getByRole('link', { name: /seit der letzten Sitzung/ }),
    ).toHaveAttribute(
      'href',
      '/schulprojekte/schulen?ansicht=aenderungen&seit=2027-01-18',
    );
  });

  it('goes from point to point, by button, key and link', async () => {
    const user = await open();
    await point('S-1 WLAN im Altbau');
    expect(
      screen.getByRole('button', { name: 'Voriger Punkt' }),
    ).toBeDisabled();
    await user.click(screen.getByRole('button', { name: 'Nächster Punkt' }));
    expect(await point('Termine')).toHaveFocus();
    expect(address()).toMatch(/\?punkt=c$/);
    expect(
      screen.getByRole('button', { name: 'Nächster Punkt' }),
    ).toBeDisabled();
    await user.keyboard('p');
    expect(await point('S-1 WLAN im Altbau')).toHaveFocus();
    await user.type(screen.getByLabelText('Beschluss'), 'n');
    expect(await point('S-1 WLAN im Altbau')).toBeInTheDocument();
    await user.click(agenda().getByRole('link', { name: 'Termine' }));
    expect(await point('Termine')).toBeInTheDocument();
    expect(agenda().getByRole('link', { name: 'Termine' })).toHaveAttribute(
      'aria-current',
      'step',
    );
  });

  it('saves what is noted by itself', async () => {
    const save = putNote();
    const user = await open({}, { api: { putNote: save } });
    const decision = await screen.findByLabelText('Beschluss');
    await user.selectOptions(
      screen.getByLabelText('Was kam heraus?'),
      'agreed',
    );
    await user.type(decision, 'Ja.');
    await user.click(
      screen.getByRole('button', { name: 'Aufgabe hinzufügen' }),
    );
    await user.type(screen.getByLabelText('Aufgabe 1'), 'Angebot');
    await user.type(screen.getByLabelText('Wer'), 'Eva');
    await user.tab();
    await waitFor(() =>
      expect(save).toHaveBeenLastCalledWith(
        'm-1',
        'a',
        {
          outcome: 'agreed',
          decision: 'Ja.',
          tasks: [{ what: 'Angebot', who: 'Eva' }],
        },
        expect.any(Number),
      ),
    );
    expect(await screen.findByText('gespeichert')).toBeInTheDocument();
    expect(agenda().getByText('1 von 2 festgehalten')).toBeInTheDocument();
    // Each save stands on the one before.
    expect(save.mock.calls.map(([, , , revision]) => revision)).toEqual(
      save.mock.calls.map((_, index) => index),
    );
  });

  it('says when it could not be saved, and keeps what was typed', async () => {
    const save = putNote();
    save.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const user = await open({}, { api: { putNote: save } });
    await user.type(await screen.findByLabelText('Beschluss'), 'Ja.');
    await user.tab();
    expect(await screen.findByText(/^nicht gespeichert\./)).toHaveTextContent(
      /nicht erreichbar/,
    );
    await user.click(
      screen.getByRole('button', { name: 'Noch einmal speichern' }),
    );
    expect(await screen.findByText('gespeichert')).toBeInTheDocument();
    expect(screen.getByLabelText('Beschluss')).toHaveValue('Ja.');
  });

  it('shows what somebody else noted at the same time, and asks', async () => {
    const save = putNote();
    const current = exampleNote({ decision: 'Erst 2028.', revision: 4 });
    save.mockRejectedValueOnce(await refusal(409, { current }));
    const user = await open({}, { api: { putNote: save } });
    await user.type(await screen.findByLabelText('Beschluss'), 'Ja.');
    await user.tab();
    const conflict = within(await screen.findByRole('alert'));
    expect(conflict.getByText('Erst 2028.')).toBeInTheDocument();
    await user.click(conflict.getByRole('button', { name: 'Beides behalten' }));
    await waitFor(() =>
      expect(save).toHaveBeenLastCalledWith(
        'm-1',
        'a',
        { outcome: 'agreed', decision: 'Erst 2028.\n\nJa.', tasks: [] },
        4,
      ),
    );
    expect(await screen.findByText('gespeichert')).toBeInTheDocument();
    expect(screen.queryByText('Erst 2028.')).not.toBeInTheDocument();
  });

  it('saves before it goes on', async () => {
    const save = putNote();
    const user = await open({}, { api: { putNote: save } });
    await user.type(await screen.findByLabelText('Beschluss'), 'Ja.');
    await user.click(screen.getByRole('button', { name: 'Nächster Punkt' }));
    await point('Termine');
    await waitFor(() =>
      expect(save).toHaveBeenCalledWith(
        'm-1',
        'a',
        { decision: 'Ja.', tasks: [] },
        0,
      ),
    );
  });

  it('moves an item from here', async () => {
    const moveItem = jest.fn(async () =>
      exampleItem({ column: 'geprueft', revision: 4 }),
    );
    const user = await open({}, { backlog: { moveItem } });
    await user.click(
      await screen.findByRole('button', { name: /^Verschieben nach/ }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText('Spalte'), 'geprueft');
    await user.click(dialog.getByRole('button', { name: 'Verschieben' }));
    expect(moveItem).toHaveBeenCalledWith('i-1', { column: 'geprueft' }, 3);
    expect(
      await screen.findByText('S-1 liegt jetzt in „Geprüft“.'),
    ).toBeInTheDocument();
  });

  it('is closed once everything is saved', async () => {
    const closeMeeting = jest.fn(async () =>
      exampleMeeting({ state: 'closed', revision: 2, notes: [exampleNote()] }),
    );
    const save = putNote();
    const user = await open({}, { api: { putNote: save, closeMeeting } });
    await user.type(await screen.findByLabelText('Beschluss'), 'Ja.');
    await user.click(
      screen.getByRole('button', { name: 'Sitzung abschließen' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(
      dialog.getByRole('button', { name: 'Sitzung abschließen' }),
    );
    expect(await screen.findByText('abgeschlossen')).toBeInTheDocument();
    expect(save).toHaveBeenCalled();
    expect(closeMeeting).toHaveBeenCalledWith('m-1', 1);
    // To read only, from now on.
    expect(screen.queryByLabelText('Beschluss')).not.toBeInTheDocument();
    expect(screen.getByText('Wird gebaut.')).toBeInTheDocument();
    expect(
      screen.getByRole('button', { name: 'Sitzung wieder öffnen' }),
    ).toBeInTheDocument();
  });

  it('lets nobody note who may not', async () => {
    await open({ mayWrite: false, notes: [exampleNote()] });
    expect(await screen.findByText('Wird gebaut.')).toBeInTheDocument();
    expect(screen.queryByLabelText('Beschluss')).not.toBeInTheDocument();
    for (const name of ['Tagesordnung ändern', 'Sitzung abschließen']) {
      expect(screen.queryByRole('button', { name })).not.toBeInTheDocument();
    }
    expect(screen.getByRole('link', { name: 'Protokoll' })).toHaveAttribute(
      'href',
      '/schulprojekte/schulen/sitzungen/m-1/protokoll',
    );
  });

  it('says of an item that was deleted that it is gone', async () => {
    await open({}, { view: { items: [] } });
    expect(
      await screen.findByText(/liegt nicht mehr auf der Tafel/),
    ).toBeInTheDocument();
  });
});

describe('the agenda', () => {
  const update = () =>
    jest.fn<
      ReturnType<MeetingApi['updateMeeting']>,
      Parameters<MeetingApi['updateMeeting']>
    >(async () => exampleMeeting({ revision: 2 }));

  it('is put in order, shortened and extended', async () => {
    const updateMeeting = update();
    const user = await open({}, { api: { updateMeeting } });
    await user.click(
      screen.getByRole('button', { name: 'Tagesordnung ändern' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Termine nach oben' }));
    await user.click(
      dialog.getByRole('button', { name: /^S-1 .* von der Tagesordnung/ }),
    );
    await user.type(dialog.getByLabelText(/^Eigener Punkt/), 'Haushalt');
    await user.click(
      dialog.getByRole('button', { name: 'Als Überschrift hinzufügen' }),
    );
    await user.clear(dialog.getByLabelText('Ort'));
    await user.click(
      dialog.getByRole('button', { name: 'Tagesordnung speichern' }),
    );
    expect(updateMeeting).toHaveBeenCalledWith(
      'm-1',
      {
        title: 'Taskforce im Februar',
        day: '2027-02-01',
        agenda: [
          { id: 'c', kind: 'topic', title: 'Termine' },
          { id: 'b', kind: 'heading', title: 'Sonstiges' },
          { id: expect.any(String), kind: 'heading', title: 'Haushalt' },
        ],
      },
      1,
    );
    expect(
      await screen.findByText('Die Tagesordnung ist gespeichert.'),
    ).toBeInTheDocument();
  });

  it('is not written over when somebody else was faster', async () => {
    const updateMeeting = update();
    const current = exampleMeeting({ title: 'Neuer Titel', revision: 5 });
    updateMeeting.mockRejectedValueOnce(await refusal(409, { current }));
    const user = await open({}, { api: { updateMeeting } });
    await user.click(
      screen.getByRole('button', { name: 'Tagesordnung ändern' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    const save = dialog.getByRole('button', { name: 'Tagesordnung speichern' });
    await user.click(save);
    await user.click(
      await dialog.findByRole('button', {
        name: 'Gespeicherte Fassung übernehmen',
      }),
    );
    expect(dialog.getByLabelText(/^Titel/)).toHaveValue('Neuer Titel');
    await user.click(save);
    expect(updateMeeting).toHaveBeenLastCalledWith(
      'm-1',
      expect.objectContaining({ title: 'Neuer Titel' }),
      5,
    );
  });
});
