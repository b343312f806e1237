import { screen, waitFor, within } from '@testing-library/react';
import { exampleCard, exampleItem } from '../__testUtils__/exampleBoard';
import { openBoard } from '../__testUtils__/openBoard';
import { refusal } from '../__testUtils__/refusal';
import { BacklogApi } from '../api';

const items = [
  exampleCard({ id: 'a', number: 'S-1', title: 'WLAN', rank: 'a0' }),
  exampleCard({
    id: 'b',
    number: 'S-2',
    title: 'Aula',
    rank: 'a1',
    dueDate: '2020-01-01',
  }),
  exampleCard({ id: 'c', number: 'S-3', title: 'Kabel', rank: 'a2' }),
];

const openList = async (
  backlog: Partial<BacklogApi> = {},
  view: Parameters<typeof openBoard>[0] = {},
  query = '',
) => {
  const user = await openBoard({ items, ...view }, backlog, {
    query: `?ansicht=liste${query}`,
  });
  await screen.findByRole('table', { name: 'Maßnahmen' });
  return user;
};
const titles = () =>
  screen
    .getAllByRole('rowheader')
    .map(head => within(head).getByRole('link').textContent);

describe('the list', () => {
  it('is sorted by a click on a head, kept in the address', async () => {
    const user = await openList();
    expect(titles()).toEqual(['WLAN', 'Aula', 'Kabel']);
    const head = screen.getByRole('columnheader', { name: /Maßnahme/ });
    await user.click(within(head).getByRole('button', { name: 'Maßnahme' }));
    expect(titles()).toEqual(['Aula', 'Kabel', 'WLAN']);
    expect(head).toHaveAttribute('aria-sort', 'ascending');
    expect(screen.getByTestId('address')).toHaveTextContent('sort=title');
  });

  it('opens in the order of its address', async () => {
    await openList({}, {}, '&sort=-title');
    expect(titles()).toEqual(['WLAN', 'Kabel', 'Aula']);
  });

  it('changes a category in place, and back', async () => {
    const updateItem = jest.fn(async () =>
      exampleItem({ id: 'a', revision: 4 }),
    );
    const user = await openList({ updateItem });
    await user.selectOptions(
      screen.getByLabelText('Kategorie von S-1 WLAN'),
      'Glasfaser',
    );
    expect(updateItem).toHaveBeenCalledWith('a', { category: 'glasfaser' }, 3);
    await user.click(
      await screen.findByRole('button', { name: 'Rückgängig machen' }),
    );
    await waitFor(() =>
      expect(updateItem).toHaveBeenLastCalledWith('a', { category: null }, 4),
    );
  });

  it('changes a day when the input is left', async () => {
    const updateItem = jest.fn(async () => exampleItem({ id: 'b' }));
    const user = await openList({ updateItem });
    const input = screen.getByLabelText('S-2 Aula fällig am');
    expect(screen.getByText(/überfällig \(01\.01\.2020\)/)).toBeInTheDocument();
    await user.clear(input);
    await user.type(input, '2999-02-01');
    expect(updateItem).not.toHaveBeenCalled();
    await user.tab();
    expect(updateItem).toHaveBeenCalledWith('b', { dueDate: '2999-02-01' }, 3);
  });

  it('says that somebody was faster, and shows what is there now', async () => {
    const current = exampleItem({
      id: 'a',
      number: 'S-1',
      revision: 9,
      fields: { title: 'WLAN neu' },
    });
    const failing = await refusal(409, { current });
    const user = await openList({
      updateItem: async () => {
        throw failing;
      },
    });
    await user.selectOptions(
      screen.getByLabelText('Kategorie von S-1 WLAN'),
      'WLAN',
    );
    expect(
      await screen.findByText(/S-1 wurde inzwischen von jemand anderem/),
    ).toBeInTheDocument();
  });

  /** Sets the category of all items, in the dialog. */
  async function setCategory(user: Awaited<ReturnType<typeof openList>>) {
    await user.click(screen.getByLabelText('Alle auswählen'));
    const bar = within(
      screen.getByRole('region', { name: 'Ausgewählte Maßnahmen' }),
    );
    expect(bar.getByText('3 Maßnahmen ausgewählt')).toBeInTheDocument();
    await user.click(bar.getByRole('button', { name: 'Kategorie setzen' }));
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText('Kategorie'), 'WLAN');
    await user.click(
      dialog.getByRole('button', { name: '3 Maßnahmen ändern' }),
    );
  }

  it('changes many at once, says of each refused why, and keeps it chosen', async () => {
    const updateItem = jest.fn(async (id: string) => {
      if (id === 'b') {
        throw await refusal(409, {
          current: exampleItem({
            id,
            number: 'S-2',
            column: 'geprueft',
            revision: 9,
            fields: { title: 'Aula' },
          }),
        });
      }
      return exampleItem({ id, revision: 4 });
    });
    const user = await openList({ updateItem });
    await setCategory(user);
    expect(await screen.findByText(/^2 geändert, 1 nicht/)).toBeInTheDocument();
    const alert = within(screen.getByRole('alert'));
    expect(
      alert.getByText('1 Maßnahme wurde nicht geändert'),
    ).toBeInTheDocument();
    expect(
      alert.getByText(
        'S-2 Aula: Jemand hat sie inzwischen geändert; sie liegt jetzt in „Geprüft“.',
      ),
    ).toBeInTheDocument();
    expect(updateItem).toHaveBeenCalledWith('c', { category: 'wlan' }, 3);
    expect(
      await screen.findByText('1 Maßnahme ausgewählt'),
    ).toBeInTheDocument();
    await user.click(alert.getByRole('button', { name: 'Meldung schließen' }));
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('takes the change of many back, and says what could not be', async () => {
    const updateItem = jest.fn<
      ReturnType<BacklogApi['updateItem']>,
      Parameters<BacklogApi['updateItem']>
    >(async (id, _changes, revision) => {
      if (id === 'c' && revision === 4) {
        throw await refusal(403);
      }
      return exampleItem({ id, revision: revision + 1 });
    });
    const user = await openList({ updateItem });
    await setCategory(user);
    await user.click(
      await screen.findByRole('button', { name: 'Rückgängig machen' }),
    );
    expect(
      await screen.findByText(/^Das lässt sich nicht mehr rückgängig machen/),
    ).toBeInTheDocument();
    expect(updateItem).toHaveBeenCalledWith('a', { category: null }, 4);
    expect(updateItem).toHaveBeenCalledWith('b', { category: null }, 4);
    expect(
      screen.getByText(
        'S-3 Kabel: Dafür fehlt Ihnen das Recht. Es wurde nichts geändert.',
      ),
    ).toBeInTheDocument();
  });

  it('puts many back where they were, in the order of the board', async () => {
    const moveItem = jest.fn<
      ReturnType<BacklogApi['moveItem']>,
      Parameters<BacklogApi['moveItem']>
    >(async (id, { column }, revision) =>
      exampleItem({ id, column, revision: revision + 1 }),
    );
    const user = await openList(
      { moveItem },
      {
        items: [
          ...items.slice(0, 2),
          exampleCard({ id: 'c', number: 'S-3', column: 'abgelehnt' }),
        ],
      },
    );
    await user.click(screen.getByLabelText('Alle auswählen'));
    await user.click(
      screen.getByRole('button', { name: 'Verschieben nach …' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    await user.selectOptions(dialog.getByLabelText('Spalte'), 'Umsetzung');
    await user.click(
      dialog.getByRole('button', { name: '3 Maßnahmen ändern' }),
    );
    const undo = await screen.findByRole('button', {
      name: 'Rückgängig machen',
    });
    moveItem.mockClear();
    await user.click(undo);
    expect(
      await screen.findByText(/Sie war abgelehnt\. Zurück geht es nur/),
    ).toBeInTheDocument();
    expect(moveItem.mock.calls).toEqual([
      ['a', { column: 'eingang', after: null, before: 'b' }, 4],
      ['b', { column: 'eingang', after: 'a', before: null }, 4],
    ]);
  });

  it('is for reading only where the person may not write', async () => {
    await openList({}, { allowedActions: [] });
    expect(screen.queryByLabelText('Alle auswählen')).not.toBeInTheDocument();
    expect(
      screen.queryByLabelText('Kategorie von S-1 WLAN'),
    ).not.toBeInTheDocument();
  });

  it('says when nothing fits the filter', async () => {
    await openBoard({ items }, {}, { query: '?ansicht=liste&blockiert=1' });
    expect(
      await screen.findByText('Keine Maßnahme passt zum Filter.'),
    ).toBeInTheDocument();
  });
});
