import { Item } from '@rathaus/plugin-backlog-common';
import { screen, waitFor, within } from '@testing-library/react';
import {
  EVA,
  exampleCard,
  exampleItem,
  exampleProgramme,
  exampleView,
  NORD,
  SUED,
} from '../__testUtils__/exampleBoard';
import { openBoard } from '../__testUtils__/openBoard';
import { refusal } from '../__testUtils__/refusal';
import { BacklogApi } from '../api';

const FULL = exampleItem({
  fields: {
    title: 'WLAN im Altbau',
    description: 'Siehe **Plan**.',
    schools: [{ ref: NORD, amount: 60_000 }, { ref: SUED }],
    category: 'wlan',
    estimate: 100_000,
    funding: {
      programme: 'digitalpakt',
      state: 'granted',
      drawdownDeadline: '2999-12-31',
    },
    dependsOn: ['i-2'],
    blocked: { because: 'Tiefbau fehlt', since: '2027-01-05' },
    plannedFrom: '2027-Q1',
    checklist: [
      { id: '1', text: 'Begehung', done: true },
      { id: '2', text: 'Angebot', done: false },
    ],
    attachments: [{ title: 'Plan', url: 'https://plan.example/1' }],
  },
  comments: [
    {
      id: 'k-1',
      text: 'Wann geht es los?',
      mentions: ['user:default/anna'],
      by: EVA,
      at: '2027-01-06T08:00:00Z',
      editedAt: '2027-01-07T08:00:00Z',
    },
  ],
});
const CABLE = exampleCard({
  id: 'i-2',
  number: 'S-2',
  title: 'Verkabelung',
  rank: 'a1',
  plannedFrom: '2027-Q2',
});
const PLANNED = exampleCard({ dependsOn: ['i-2'], plannedFrom: '2027-Q1' });

/** Opens the board with the item beside it. */
async function openItem(
  item: Item = FULL,
  backlog: Partial<BacklogApi> = {},
  view: Parameters<typeof openBoard>[0] = {},
) {
  const user = await openBoard(
    { items: [PLANNED, CABLE], ...view },
    { getItem: async () => item, ...backlog },
    { query: '?massnahme=i-1' },
  );
  await screen.findByRole('dialog');
  return user;
}

const drawer = () => within(screen.getByRole('dialog'));

describe('an item beside the board', () => {
  it('shows everything there is', async () => {
    await openItem();
    expect(
      await screen.findByRole('heading', { name: 'WLAN im Altbau', level: 2 }),
    ).toBeInTheDocument();
    expect(await drawer().findByText('Nordschule')).toBeInTheDocument();
    expect(drawer().getByText(/600,00/)).toBeInTheDocument();
    // Nine tenths of 1.000 € are paid by the programme.
    expect(drawer().getByText(/^100,00/)).toBeInTheDocument();
    expect(drawer().getByText('Tiefbau fehlt')).toBeInTheDocument();
    expect(drawer().getByText('Mittelabruf: 31.12.2999')).toBeInTheDocument();
    expect(
      drawer().getByText('geplant, bevor „S-2 Verkabelung“ fertig ist'),
    ).toBeInTheDocument();
    expect(
      drawer().getByRole('link', { name: 'S-2 Verkabelung' }),
    ).toHaveAttribute('href', '/schulprojekte/schulen?massnahme=i-2');
    expect(drawer().getByRole('link', { name: /^Plan/ })).toHaveAttribute(
      'href',
      'https://plan.example/1',
    );
    expect(
      drawer().getByText('Benachrichtigt: Anna Muster'),
    ).toBeInTheDocument();
  });

  it.each([
    [EVA, 'Zuletzt geändert am 04.01.2027, 10:00 von Eva Beispiel.'],
    [
      'service:backlog',
      'Zuletzt geändert am 04.01.2027, 10:00 durch das Portal.',
    ],
    ['somebody', 'Zuletzt geändert am 04.01.2027, 10:00.'],
  ])('says when it last changed, by %s', async (updatedBy, sentence) => {
    await openItem({ ...FULL, updatedBy });
    expect(await drawer().findByText(sentence)).toBeInTheDocument();
  });

  it('leaves by its button, and the board is there again', async () => {
    const user = await openItem();
    await user.click(drawer().getByRole('button', { name: 'Schließen' }));
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        /^\/schulprojekte\/schulen$/,
      ),
    );
  });

  it('can be read only by those who may not change it', async () => {
    await openItem({ ...FULL, allowedActions: [] });
    await drawer().findByText('Begehung');
    expect(
      drawer().queryByRole('button', { name: 'Bearbeiten' }),
    ).not.toBeInTheDocument();
    expect(drawer().getByLabelText('Angebot')).toBeDisabled();
    expect(
      drawer().queryByLabelText('Kommentar schreiben'),
    ).not.toBeInTheDocument();
  });

  it('ticks a line on top of whatever somebody else has just saved', async () => {
    const newer = exampleItem({
      revision: 9,
      fields: {
        ...FULL.fields,
        checklist: [
          { id: '1', text: 'Begehung', done: false },
          { id: '2', text: 'Angebot', done: false },
        ],
      },
    });
    const updateItem = jest.fn<
      ReturnType<BacklogApi['updateItem']>,
      Parameters<BacklogApi['updateItem']>
    >();
    updateItem.mockRejectedValueOnce(await refusal(409, { current: newer }));
    updateItem.mockImplementationOnce(async (_id, changes) => ({
      ...newer,
      revision: 10,
      fields: { ...newer.fields, checklist: changes.checklist ?? [] },
    }));
    const user = await openItem(FULL, { updateItem });
    await user.click(await drawer().findByLabelText('Angebot'));
    await waitFor(() =>
      expect(updateItem).toHaveBeenLastCalledWith(
        'i-1',
        {
          checklist: [
            { id: '1', text: 'Begehung', done: false },
            { id: '2', text: 'Angebot', done: true },
          ],
        },
        9,
      ),
    );
    expect(await drawer().findByText('1 von 2 erledigt')).toBeInTheDocument();
  });

  it('sends what was changed, and nothing else', async () => {
    const updateItem = jest.fn(async () =>
      exampleItem({ revision: 4, fields: { title: 'WLAN überall' } }),
    );
    const user = await openItem(FULL, { updateItem });
    await user.click(
      await drawer().findByRole('button', { name: 'Bearbeiten' }),
    );
    const title = drawer().getByLabelText(/^Titel/);
    await user.clear(title);
    await user.type(title, 'WLAN überall');
    const estimate = drawer().getByLabelText('Schätzung in Euro');
    expect(estimate).toHaveValue('1.000,00');
    await user.clear(estimate);
    await user.type(estimate, '2.000');
    // The share follows what is typed.
    expect(
      drawer().getByText(/Kosten 2\.000,00.*Eigenanteil 200,00/),
    ).toBeInTheDocument();
    await user.clear(drawer().getByLabelText('Blockiert, weil'));
    await user.click(
      drawer().getByRole('button', { name: 'Änderungen speichern' }),
    );
    await waitFor(() =>
      expect(updateItem).toHaveBeenCalledWith(
        'i-1',
        { title: 'WLAN überall', estimate: 200_000, blocked: null },
        3,
      ),
    );
    expect(await screen.findByText('S-1 ist gespeichert.')).toBeInTheDocument();
    // Assistive technology gets to it while the item is open.
    expect(
      screen.getByRole('button', { name: 'Rückgängig machen', hidden: false }),
    ).toBeInTheDocument();
  });

  it('says where something is wrong, and sends nothing', async () => {
    const updateItem = jest.fn();
    const user = await openItem(FULL, { updateItem });
    await user.click(
      await drawer().findByRole('button', { name: 'Bearbeiten' }),
    );
    const estimate = drawer().getByLabelText('Schätzung in Euro');
    await user.clear(estimate);
    await user.type(estimate, '1,234.5');
    await user.click(
      drawer().getByRole('button', { name: 'Änderungen speichern' }),
    );
    expect(
      await drawer().findByText('„1,234.5“ ist keine Zahl.'),
    ).toBeInTheDocument();
    expect(estimate).toBeInvalid();
    await waitFor(() => expect(estimate).toHaveFocus());
    expect(updateItem).not.toHaveBeenCalled();
  });

  it('joins what two people wrote, and asks where they collide', async () => {
    const current = exampleItem({
      revision: 8,
      fields: {
        ...FULL.fields,
        title: 'WLAN im Neubau',
        category: 'glasfaser',
      },
    });
    const getItem = jest.fn(async () => FULL);
    const updateItem = jest.fn(async () => ({ ...current, revision: 9 }));
    const user = await openItem(FULL, { getItem, updateItem });
    await user.click(
      await drawer().findByRole('button', { name: 'Bearbeiten' }),
    );
    const title = drawer().getByLabelText(/^Titel/);
    await user.clear(title);
    await user.type(title, 'WLAN überall');
    await user.clear(drawer().getByLabelText('Blockiert, weil'));
    getItem.mockResolvedValue(current);
    await user.click(
      drawer().getByRole('button', { name: 'Änderungen speichern' }),
    );
    const dialog = within(
      await screen.findByRole('dialog', { name: /hat jemand anderes/ }),
    );
    expect(updateItem).not.toHaveBeenCalled();
    expect(dialog.getByText('Kategorie: Glasfaser')).toBeInTheDocument();
    expect(dialog.getByText('Blockiert: leer')).toBeInTheDocument();
    const save = dialog.getByRole('button', { name: 'So speichern' });
    expect(save).toBeDisabled();
    await user.click(dialog.getByLabelText(/Ihre Fassung/));
    await user.click(save);
    await waitFor(() =>
      expect(updateItem).toHaveBeenCalledWith(
        'i-1',
        { title: 'WLAN überall', blocked: null },
        8,
      ),
    );
  });

  it('asks before what was written is lost', async () => {
    const user = await openItem();
    await user.click(
      await drawer().findByRole('button', { name: 'Bearbeiten' }),
    );
    await user.type(drawer().getByLabelText(/^Titel/), '!');
    await user.click(drawer().getByRole('button', { name: 'Schließen' }));
    const asked = within(
      await screen.findByRole('dialog', { name: 'Ohne Speichern schließen?' }),
    );
    await user.click(asked.getByRole('button', { name: 'Abbrechen' }));
    expect(screen.getByTestId('address')).toHaveTextContent('massnahme=i-1');
  });

  it('is commented on, and a comment of one’s own is changed', async () => {
    const answer = async () => ({ ...FULL, revision: 4 });
    const addComment = jest.fn(answer);
    const editComment = jest.fn(answer);
    const user = await openItem(FULL, { addComment, editComment });
    await user.type(
      await drawer().findByLabelText('Kommentar schreiben'),
      'Im Mai.',
    );
    await user.click(
      drawer().getByRole('button', { name: 'Kommentar senden' }),
    );
    expect(addComment).toHaveBeenCalledWith('i-1', {
      text: 'Im Mai.',
      mentions: [],
    });
    await user.click(await drawer().findByRole('button', { name: 'Ändern' }));
    const text = drawer().getByLabelText('Kommentar ändern');
    await user.clear(text);
    await user.type(text, 'Wann?');
    await user.click(
      drawer().getByRole('button', { name: 'Kommentar speichern' }),
    );
    expect(editComment).toHaveBeenCalledWith('i-1', 'k-1', {
      text: 'Wann?',
      mentions: ['user:default/anna'],
    });
  });

  it('tells what has changed, and what a comment said before', async () => {
    const common = { item: 'i-1', number: 'S-1', title: 'WLAN' };
    const getHistory = jest.fn(async () => ({
      items: [
        {
          ...common,
          sequence: 1,
          event: {
            type: 'changed' as const,
            at: '2027-01-05T08:00:00Z',
            actor: 'user:default/anna',
            changes: { estimate: 100_000, category: null },
          },
        },
        {
          ...common,
          sequence: 2,
          event: {
            type: 'commented' as const,
            at: '2027-01-06T08:00:00Z',
            actor: EVA,
            commentId: 'k-1',
            text: 'Wann gehts los?',
            mentions: [],
          },
        },
        {
          ...common,
          sequence: 3,
          event: {
            type: 'commentEdited' as const,
            at: '2027-01-07T08:00:00Z',
            actor: EVA,
            commentId: 'k-1',
            text: 'Wann geht es los?',
            mentions: [],
          },
        },
      ],
    }));
    const user = await openItem(FULL, { getHistory });
    await user.click(
      await drawer().findByRole('button', { name: 'Frühere Fassungen' }),
    );
    expect(await drawer().findByText('Wann gehts los?')).toBeInTheDocument();
    await user.click(drawer().getByRole('button', { name: 'Verlauf zeigen' }));
    expect(
      await drawer().findByText('Anna Muster hat Angaben geändert.'),
    ).toBeInTheDocument();
    expect(drawer().getByText(/^Schätzung: 1\.000,00/)).toBeInTheDocument();
    expect(drawer().getByText('Kategorie: geleert')).toBeInTheDocument();
  });

  it('is deleted, and comes back', async () => {
    const deleted = {
      ...FULL,
      revision: 4,
      deletedAt: '2027-02-01T00:00:00Z',
    };
    const deleteItem = jest.fn(async () => deleted);
    const restoreItem = jest.fn(async () => ({ ...FULL, revision: 5 }));
    const user = await openItem(FULL, { deleteItem, restoreItem });
    await user.click(await drawer().findByRole('button', { name: 'Löschen' }));
    expect(await screen.findByText('S-1 ist gelöscht.')).toBeInTheDocument();
    expect(deleteItem).toHaveBeenCalledWith('i-1', 3);
    await user.click(screen.getByRole('button', { name: 'Rückgängig machen' }));
    await waitFor(() => expect(restoreItem).toHaveBeenCalledWith('i-1', 4));
  });

  it('that was deleted is restored by its address', async () => {
    const restoreItem = jest.fn(async () => ({ ...FULL, revision: 5 }));
    const user = await openItem(
      {
        ...FULL,
        deletedAt: '2027-02-01T00:00:00Z',
        allowedActions: ['restore'],
      },
      { restoreItem },
      { items: [CABLE] },
    );
    await user.click(
      await drawer().findByRole('button', { name: 'Wiederherstellen' }),
    );
    expect(restoreItem).toHaveBeenCalledWith('i-1', 3);
    expect(
      await drawer().findByRole('button', { name: 'Bearbeiten' }),
    ).toBeInTheDocument();
  });

  it('says kindly that there is no such item', async () => {
    await openItem(FULL, {
      getItem: async () => {
        throw await refusal(404);
      },
    });
    expect(await drawer().findByRole('alert')).toHaveTextContent(
      'Nicht gefunden',
    );
  });
});

describe('a new item', () => {
  it('is created in the chosen column', async () => {
    const createItem = jest.fn(async () =>
      exampleItem({ id: 'neu-1', number: 'S-9' }),
    );
    const user = await openBoard(
      { programmes: [exampleProgramme()] },
      { createItem, getItem: async () => exampleItem({ id: 'neu-1' }) },
    );
    await user.click(
      await screen.findByRole('button', { name: 'Maßnahme anlegen' }),
    );
    const form = within(await screen.findByRole('dialog'));
    await user.selectOptions(await form.findByLabelText('Spalte'), 'geprueft');
    await user.type(form.getByLabelText(/^Titel/), 'Aula');
    await user.selectOptions(form.getByLabelText('Kategorie'), 'WLAN');
    await user.click(form.getByRole('button', { name: 'Maßnahme anlegen' }));
    await waitFor(() =>
      expect(createItem).toHaveBeenCalledWith('schulen', {
        column: 'geprueft',
        fields: { title: 'Aula', category: 'wlan' },
      }),
    );
    await waitFor(() =>
      expect(screen.getByTestId('address')).toHaveTextContent(
        'massnahme=neu-1',
      ),
    );
  });

  it('shows what the server refuses at its field', async () => {
    const user = await openBoard(exampleView(), {
      createItem: async () => {
        throw await refusal(400, {
          fields: [
            {
              path: 'fields.category',
              code: 'invalid_choice',
              message: 'Nein.',
            },
          ],
        });
      },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Maßnahme anlegen' }),
    );
    const form = within(await screen.findByRole('dialog'));
    await user.type(await form.findByLabelText(/^Titel/), 'Aula');
    await user.click(form.getByRole('button', { name: 'Maßnahme anlegen' }));
    await waitFor(() => expect(form.getByLabelText('Kategorie')).toBeInvalid());
  });
});
