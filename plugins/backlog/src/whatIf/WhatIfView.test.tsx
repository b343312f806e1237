import { act, screen, waitFor, within } from '@testing-library/react';
import { UserEvent } from '@testing-library/user-event';
import {
  exampleCard,
  exampleItem,
  exampleView,
} from '../__testUtils__/exampleBoard';
import { openBoard } from '../__testUtils__/openBoard';
import { refusal } from '../__testUtils__/refusal';
import { BacklogApi } from '../api';

const plan = (id: string, number: number, estimate?: number) =>
  exampleCard({
    id,
    number: `S-${number}`,
    title: id,
    column: 'umsetzung',
    rank: `a${number}`,
    ...(estimate !== undefined && { estimate }),
  });
const items = [
  plan('WLAN', 1, 100_000),
  plan('Kabel', 2, 60_000),
  plan('Tafeln', 3, 30_000),
  plan('Ideen', 4),
  exampleCard({ id: 'other', number: 'S-9', title: 'Anderswo' }),
];

type MoveItem = jest.Mock<
  ReturnType<BacklogApi['moveItem']>,
  Parameters<BacklogApi['moveItem']>
>;

/** Moves as the server does, one rank behind the other. */
function serverMoves(): MoveItem {
  let moves = 0;
  return jest.fn(async (id, place, revision) => {
    moves += 1;
    return exampleItem({
      id,
      number: items.find(card => card.id === id)?.number ?? '',
      column: place.column,
      // Behind everything, unless it goes to the top.
      rank: place.after ? `b${moves}` : `Z${moves}`,
      revision: revision + 1,
      fields: { title: id, estimate: 60_000 },
    });
  });
}

const openWhatIf = async (
  backlog: Partial<BacklogApi> = {},
  query = '&budget=1500',
  view: Parameters<typeof openBoard>[0] = {},
): Promise<UserEvent> => {
  const user = await openBoard({ items, ...view }, backlog, {
    query: `?ansicht=budget${query}`,
  });
  await screen.findByLabelText('Budget in Euro');
  return user;
};
const rows = () =>
  within(screen.getByRole('grid'))
    .getAllByRole('row')
    .map(row => row.getAttribute('aria-label'));
const address = () => screen.getByTestId('address').textContent;

async function putFirst(user: UserEvent, name: RegExp) {
  await user.click(screen.getByRole('button', { name }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.selectOptions(
    dialog.getByLabelText('Platz in der Reihenfolge'),
    'ganz oben',
  );
  await user.click(dialog.getByRole('button', { name: 'Verschieben' }));
  await waitFor(() =>
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
  );
}

describe('what if', () => {
  it('shows where the money ends', async () => {
    await openWhatIf();
    expect(rows()).toEqual([
      'S-1 WLAN',
      'Hier endet das Geld',
      'S-2 Kabel',
      'S-3 Tafeln',
      'S-4 Ideen',
    ]);
    expect(
      screen.getByText(/Das Geld reicht für 1 von 4 Maßnahmen/),
    ).toHaveTextContent(
      /Sie kosten 1\.000,00.€, übrig bleiben 500,00.€\. Für alle fehlen 400,00.€\. 1 Maßnahme hat noch keine Schätzung/,
    );
    expect(
      within(screen.getByRole('row', { name: 'S-2 Kabel' })).getByText(
        'nicht mehr im Budget',
      ),
    ).toBeInTheDocument();
  });

  it('takes budget, column and share into the address', async () => {
    const user = await openWhatIf({}, '');
    expect(
      screen.getByText('Tragen Sie ein, wie viel Geld da ist.'),
    ).toBeInTheDocument();
    const budget = screen.getByLabelText('Budget in Euro');
    await user.type(budget, '1.9');
    expect(screen.getByText(/Das ist kein Betrag/)).toBeInTheDocument();
    await user.type(budget, '00');
    await waitFor(() => expect(address()).toContain('budget=1900'));
    expect(await screen.findByText(/reicht für 4 von 4/)).toBeInTheDocument();
    await user.selectOptions(
      screen.getByLabelText('Das Budget bezahlt'),
      'die gesamten Kosten',
    );
    await user.selectOptions(screen.getByLabelText('Spalte'), 'Eingang');
    await waitFor(() => expect(address()).toContain('reihe=eingang'));
    expect(address()).toContain('rechnen=gesamt');
    expect(rows()).toEqual(['S-9 Anderswo', 'Hier endet das Geld']);
  });

  it('saves nothing until somebody says so, and takes it back', async () => {
    const moveItem = serverMoves();
    const getBoard = jest.fn(async () => exampleView({ items }));
    const user = await openWhatIf({ moveItem, getBoard });
    await putFirst(user, /^S-2 Kabel verschieben/);
    expect(rows().slice(0, 3)).toEqual([
      'S-2 Kabel',
      'Hier endet das Geld',
      'S-1 WLAN',
    ]);
    expect(moveItem).not.toHaveBeenCalled();
    await user.click(
      screen.getByRole('button', { name: 'Reihenfolge übernehmen …' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      dialog.getByText('S-2 Kabel: von Platz 2 auf Platz 1'),
    ).toBeInTheDocument();
    expect(dialog.getByText('Neu im Budget: S-2 Kabel.')).toBeInTheDocument();
    expect(
      dialog.getByText('Nicht mehr im Budget: S-1 WLAN.'),
    ).toBeInTheDocument();
    // What the server says afterwards is not of interest here.
    getBoard.mockReturnValue(new Promise(() => {}));
    await user.click(
      dialog.getByRole('button', { name: 'Reihenfolge übernehmen' }),
    );
    expect(
      await screen.findByText('Reihenfolge übernommen: 1 Maßnahme verschoben.'),
    ).toBeInTheDocument();
    expect(moveItem).toHaveBeenCalledWith(
      'Kabel',
      { column: 'umsetzung', before: 'WLAN' },
      3,
    );
    await waitFor(() =>
      expect(
        screen.queryByText('Noch nicht übernommen'),
      ).not.toBeInTheDocument(),
    );
    await user.click(
      await screen.findByRole('button', { name: 'Rückgängig machen' }),
    );
    await waitFor(() =>
      expect(moveItem).toHaveBeenLastCalledWith(
        'Kabel',
        { column: 'umsetzung', after: 'WLAN', before: 'Tafeln' },
        4,
      ),
    );
  });

  it('stops where somebody was faster, and says what is left', async () => {
    const moveItem = serverMoves();
    moveItem.mockRejectedValueOnce(
      await refusal(409, {
        current: exampleItem({
          id: 'Kabel',
          number: 'S-2',
          column: 'fertig',
          revision: 9,
          fields: { title: 'Kabel' },
        }),
      }),
    );
    const getBoard = jest.fn(async () => exampleView({ items }));
    const user = await openWhatIf({ moveItem, getBoard });
    await putFirst(user, /^S-2 Kabel verschieben/);
    await putFirst(user, /^S-3 Tafeln verschieben/);
    await user.click(
      screen.getByRole('button', { name: 'Reihenfolge übernehmen …' }),
    );
    const dialog = within(await screen.findByRole('dialog'));
    getBoard.mockReturnValue(new Promise(() => {}));
    moveItem.mockClear();
    await user.click(
      dialog.getByRole('button', { name: 'Reihenfolge übernehmen' }),
    );
    expect(
      await dialog.findByText(
        /^S-2 Kabel hat sich inzwischen geändert und liegt in „Abgeschlossen“/,
      ),
    ).toBeInTheDocument();
  });

  it('asks before an order is lost', async () => {
    const user = await openWhatIf();
    await putFirst(user, /^S-3 Tafeln verschieben/);
    await user.click(screen.getByRole('tab', { name: 'Liste' }));
    const dialog = within(
      await screen.findByRole('dialog', { name: 'Ansicht verlassen?' }),
    );
    expect(address()).toContain('ansicht=budget');
    await user.click(dialog.getByRole('button', { name: 'Abbrechen' }));
    await waitFor(() =>
      expect(screen.queryByRole('dialog')).not.toBeInTheDocument(),
    );
    await user.click(screen.getByRole('link', { name: 'Sitzungen' }));
    await user.click(
      within(
        await screen.findByRole('dialog', { name: 'Ansicht verlassen?' }),
      ).getByRole('button', { name: 'Verlassen und verwerfen' }),
    );
    await waitFor(() =>
      expect(address()).toMatch(/^\/schulprojekte\/schulen\/sitzungen/),
    );
  });

  it('goes back to the order of the board, and then asks nobody', async () => {
    const user = await openWhatIf();
    await putFirst(user, /^S-3 Tafeln verschieben/);
    await user.click(
      screen.getByRole('button', { name: 'Zurück zur Reihenfolge der Tafel' }),
    );
    expect(rows()[0]).toBe('S-1 WLAN');
    await user.click(screen.getByRole('tab', { name: 'Liste' }));
    await waitFor(() => expect(address()).toContain('ansicht=liste'));
  });

  it('can be dragged by keyboard', async () => {
    const user = await openWhatIf();
    const row = screen.getByRole('row', { name: 'S-3 Tafeln' });
    // The list takes the focus first, on its first row.
    act(() => row.focus());
    act(() =>
      within(row)
        .getByRole('button', { name: /ziehen/ })
        .focus(),
    );
    await user.keyboard('{Enter}');
    const label = () =>
      document.activeElement?.getAttribute('aria-label') ?? '';
    await waitFor(() => expect(label()).toMatch(/einfügen/));
    for (let steps = 0; steps < 8 && !/Vor S-1/.test(label()); steps += 1) {
      await user.keyboard('{ArrowUp}');
    }
    await user.keyboard('{Enter}');
    await waitFor(() => expect(rows()[0]).toBe('S-3 Tafeln'));
  });

  it('is to try for readers, not to apply', async () => {
    const user = await openWhatIf({}, '&budget=1500', { allowedActions: [] });
    await putFirst(user, /^S-3 Tafeln verschieben/);
    expect(screen.getByText('Noch nicht übernommen')).toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: /Reihenfolge übernehmen/ }),
    ).not.toBeInTheDocument();
  });

  it('says what the filter leaves out', async () => {
    await openWhatIf({}, '&budget=1500&q=Kabel');
    expect(
      screen.getByText(/^3 Maßnahmen der Spalte passen nicht zum Filter/),
    ).toBeInTheDocument();
    expect(rows()).toEqual(['S-2 Kabel', 'Hier endet das Geld']);
  });
});
