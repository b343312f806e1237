import { act, screen, waitFor, within } from '@testing-library/react';
import {
  exampleBoard,
  exampleCard,
  exampleItem,
  exampleView,
  NORD,
  SUED,
} from '../__testUtils__/exampleBoard';
import { openBoard } from '../__testUtils__/openBoard';
import { refusal } from '../__testUtils__/refusal';
import { renderInGerman } from '../__testUtils__/renderInGerman';
import { BacklogApi } from '../api';
import { BoardPage } from './BoardPage';

const WLAN = exampleCard({
  id: 'wlan',
  number: 'S-1',
  title: 'WLAN im Altbau',
  rank: 'a0',
  schools: [{ ref: NORD }, { ref: SUED }],
  category: 'wlan',
  estimate: 100_000,
  funding: { programme: 'digitalpakt', state: 'applied' },
  blocked: { because: 'Tiefbau fehlt', since: '2027-01-01' },
  comments: 2,
});
const FIBRE = exampleCard({
  id: 'faser',
  number: 'S-2',
  title: 'Glasfaser',
  rank: 'a1',
});
const TABLET = exampleCard({
  id: 'tablet',
  number: 'S-3',
  title: 'Tablets',
  column: 'umsetzung',
});
const items = [WLAN, FIBRE, TABLET];

const column = (name: RegExp) => screen.findByRole('region', { name });
const cards = async (name: RegExp) =>
  within(await column(name))
    .queryAllByRole('row')
    .map(row => row.getAttribute('aria-label'))
    .filter(Boolean);
const address = () => screen.getByTestId('address').textContent;

/** Says where a card is to go, in the dialog. */
async function moveByDialog(
  user: Awaited<ReturnType<typeof openBoard>>,
  card: RegExp,
  to: string,
) {
  await user.click(await screen.findByRole('button', { name: card }));
  const dialog = within(await screen.findByRole('dialog'));
  await user.selectOptions(dialog.getByLabelText('Spalte'), to);
  return dialog;
}

describe('a board', () => {
  it('shows its columns with their cards', async () => {
    await openBoard({ items });
    expect(await cards(/^Eingang 2/)).toEqual([
      'S-1 WLAN im Altbau',
      'S-2 Glasfaser',
    ]);
    expect(await cards(/^Umsetzung 1/)).toEqual(['S-3 Tablets']);
    const wlan = within(
      await screen.findByRole('row', { name: 'S-1 WLAN im Altbau' }),
    );
    expect(await wlan.findByText('Nordschule, Südschule')).toBeInTheDocument();
    expect(wlan.getByText(/Eigenanteil 100,00/)).toBeInTheDocument();
    expect(wlan.getByText('Förderung beantragt')).toBeInTheDocument();
    expect(wlan.getByText('Blockiert: Tiefbau fehlt')).toBeInTheDocument();
    expect(wlan.getByText('2 Kommentare')).toBeInTheDocument();
    // What was declined is out of the way.
    expect(
      screen.getByRole('button', { name: /^Abgelehnt, 0 Maßnahmen/ }),
    ).toHaveAttribute('aria-expanded', 'false');
  });

  it('says in words when a column holds too much', async () => {
    await openBoard({
      items: ['a', 'b', 'c'].map(id =>
        exampleCard({ id, number: `S-${id}`, column: 'geprueft', rank: id }),
      ),
    });
    expect(
      within(await column(/^Geprüft 3 von höchstens 2/)).getByText(
        /1 Maßnahme mehr als vorgesehen/,
      ),
    ).toBeInTheDocument();
  });

  it('offers nothing that the person may not do', async () => {
    const user = await openBoard({ items, allowedActions: [] });
    await column(/^Eingang/);
    expect(
      screen.queryByRole('button', { name: /verschieben nach/ }),
    ).not.toBeInTheDocument();
    expect(
      screen.queryByRole('button', { name: 'Maßnahme anlegen' }),
    ).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'Mehr' }));
    expect(
      (await screen.findAllByRole('menuitem')).map(
        ({ textContent }) => textContent,
      ),
    ).toEqual([
      expect.stringMatching(/^Als CSV-Datei/),
      expect.stringMatching(/^Als Excel-Datei/),
      expect.stringMatching(/^Fristen abonnieren/),
    ]);
  });

  it('moves a card by the dialog, and back', async () => {
    const moveItem = jest.fn<
      ReturnType<BacklogApi['moveItem']>,
      Parameters<BacklogApi['moveItem']>
    >();
    moveItem.mockResolvedValueOnce(
      exampleItem({
        id: 'wlan',
        column: 'umsetzung',
        rank: 'a1',
        revision: 4,
        fields: { title: 'WLAN im Altbau' },
      }),
    );
    moveItem.mockResolvedValueOnce(
      exampleItem({ id: 'wlan', rank: 'a0', revision: 5 }),
    );
    const getBoard = jest.fn(async () => exampleView({ items }));
    const user = await openBoard({}, { moveItem, getBoard });
    const dialog = await moveByDialog(user, /^S-1 .* verschieben/, 'umsetzung');
    // What the server says afterwards is not of interest here.
    getBoard.mockReturnValue(new Promise(() => {}));
    await user.selectOptions(
      dialog.getByLabelText('Platz in der Spalte'),
      'ganz unten, hinter S-3 Tablets',
    );
    await user.click(dialog.getByRole('button', { name: 'Verschieben' }));
    expect(moveItem).toHaveBeenCalledWith(
      'wlan',
      { column: 'umsetzung', after: 'tablet', before: null },
      3,
    );
    expect(
      await screen.findByText('S-1 liegt jetzt in „Umsetzung“.'),
    ).toBeInTheDocument();
    expect(await cards(/^Umsetzung/)).toEqual([
      'S-3 Tablets',
      'S-1 WLAN im Altbau',
    ]);
    // Whoever works with the keyboard is still at the card.
    await waitFor(() =>
      expect(
        screen.getByRole('row', { name: 'S-1 WLAN im Altbau' }),
      ).toHaveFocus(),
    );
    await user.click(
      await screen.findByRole('button', { name: 'Rückgängig machen' }),
    );
    expect(await screen.findByText('Rückgängig gemacht.')).toBeInTheDocument();
    expect(moveItem).toHaveBeenLastCalledWith(
      'wlan',
      { column: 'eingang', after: null, before: 'faser' },
      4,
    );
    expect(await cards(/^Eingang/)).toEqual([
      'S-1 WLAN im Altbau',
      'S-2 Glasfaser',
    ]);
  });

  it('says kindly that somebody was faster, and moves on request all the same', async () => {
    const moveItem = jest.fn<
      ReturnType<BacklogApi['moveItem']>,
      Parameters<BacklogApi['moveItem']>
    >();
    const current = exampleItem({
      id: 'wlan',
      column: 'geprueft',
      revision: 7,
      fields: { title: 'WLAN im Altbau' },
    });
    moveItem.mockRejectedValueOnce(await refusal(409, { current }));
    moveItem.mockResolvedValueOnce({
      ...current,
      column: 'fertig',
      revision: 8,
    });
    const getBoard = jest.fn(async () => exampleView({ items }));
    const user = await openBoard({}, { moveItem, getBoard });
    const dialog = await moveByDialog(user, /^S-1 .* verschieben/, 'fertig');
    getBoard.mockReturnValue(new Promise(() => {}));
    await user.click(dialog.getByRole('button', { name: 'Verschieben' }));
    const asked = within(
      await screen.findByRole('dialog', { name: 'Jemand war schneller' }),
    );
    expect(asked.getByText(/Sie liegt jetzt in „Geprüft“/)).toBeInTheDocument();
    expect(await cards(/^Geprüft/)).toEqual(['S-1 WLAN im Altbau']);
    await user.click(
      asked.getByRole('button', {
        name: 'Trotzdem nach „Abgeschlossen“ verschieben',
      }),
    );
    expect(moveItem).toHaveBeenLastCalledWith('wlan', { column: 'fertig' }, 7);
  });

  it('declines with a reason only', async () => {
    const declineItem = jest.fn(async () =>
      exampleItem({ id: 'wlan', column: 'abgelehnt', revision: 4 }),
    );
    const getBoard = jest.fn(async () => exampleView({ items }));
    const user = await openBoard({}, { declineItem, getBoard });
    const dialog = await moveByDialog(user, /^S-1 .* verschieben/, 'abgelehnt');
    getBoard.mockReturnValue(new Promise(() => {}));
    const confirm = dialog.getByRole('button', { name: 'Maßnahme ablehnen' });
    expect(confirm).toBeDisabled();
    await user.type(dialog.getByLabelText('Begründung'), 'Zu früh.');
    await user.click(confirm);
    expect(declineItem).toHaveBeenCalledWith('wlan', { reason: 'Zu früh.' }, 3);
    expect(await screen.findByText('S-1 ist abgelehnt.')).toBeInTheDocument();
    // The card lies where nobody sees it, so the focus stays at the board.
    await waitFor(() => expect(screen.getByRole('tabpanel')).toHaveFocus());
  });

  it('drags a card by keyboard', async () => {
    const moveItem = jest.fn(async () => exampleItem({ id: 'wlan' }));
    const user = await openBoard({ items }, { moveItem });
    const row = await screen.findByRole('row', { name: 'S-1 WLAN im Altbau' });
    const handle = within(row).getByRole('button', { name: /ziehen/ });
    act(() => handle.focus());
    await user.keyboard('{Enter}');
    // Every place speaks German, and the arrow keys lead from one to the next.
    const place = () => document.activeElement;
    const isPlace = () =>
      /einfügen/.test(place()?.getAttribute('aria-label') ?? '');
    await waitFor(() => expect(isPlace()).toBe(true));
    for (let steps = 0; steps < 5; steps += 1) {
      if (
        /Nach S-2 Glasfaser/.test(place()?.getAttribute('aria-label') ?? '')
      ) {
        break;
      }
      await user.keyboard('{ArrowDown}');
    }
    await user.keyboard('{Enter}');
    await waitFor(() =>
      expect(moveItem).toHaveBeenCalledWith(
        'wlan',
        { column: 'eingang', after: 'faser', before: null },
        3,
      ),
    );
  });

  it('keeps the filter in the address, for all views', async () => {
    const user = await openBoard({ items });
    await user.type(
      await screen.findByLabelText(/Suchen in Titel/),
      'Glasfaser',
    );
    expect(await screen.findByText('1 von 3 Maßnahmen')).toBeInTheDocument();
    await waitFor(() => expect(address()).toContain('q=Glasfaser'));
    expect(await cards(/^Eingang 1 von 2/)).toEqual(['S-2 Glasfaser']);
    await user.click(screen.getByRole('button', { name: 'Alles zeigen' }));
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.selectOptions(screen.getByLabelText('Schule'), 'Nordschule');
    expect(address()).toContain('schule=group%3Adefault%2Fschule-nord');
    expect(await cards(/^Eingang/)).toEqual(['S-1 WLAN im Altbau']);
    await user.click(
      screen.getByRole('button', { name: 'Nordschule entfernen' }),
    );
    expect(address()).not.toContain('schule=');
  });

  it('opens with the filter of its address', async () => {
    await openBoard({ items }, {}, { query: '?blockiert=1&stand=applied' });
    expect(await screen.findByText('1 von 3 Maßnahmen')).toBeInTheDocument();
    expect(await cards(/^Eingang/)).toEqual(['S-1 WLAN im Altbau']);
  });

  it('reads anew when it hears of a newer version', async () => {
    let say: (message: { board: string; version: number }) => void = () => {};
    const getBoard = jest.fn(async () => exampleView({ items: [WLAN] }));
    await openBoard(
      {},
      { getBoard },
      {
        signals: {
          subscribe: (_channel, onMessage) => {
            say = message => onMessage(message as never);
            return { unsubscribe: () => {} };
          },
        },
      },
    );
    getBoard.mockClear();
    getBoard.mockResolvedValue(exampleView({ version: 11, items: [FIBRE] }));
    act(() => say({ board: 'andere', version: 99 }));
    act(() => say({ board: 'schulen', version: 10 }));
    expect(getBoard).not.toHaveBeenCalled();
    act(() => say({ board: 'schulen', version: 11 }));
    expect(await cards(/^Eingang 1/)).toEqual(['S-2 Glasfaser']);
    expect(getBoard).toHaveBeenCalledTimes(1);
  });

  it('reads anew when somebody comes back to it', async () => {
    const getBoard = jest.fn(async () => exampleView({ items: [WLAN] }));
    await openBoard({}, { getBoard });
    getBoard.mockResolvedValue(exampleView({ version: 12, items: [FIBRE] }));
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    await waitFor(async () =>
      expect(await cards(/^Eingang/)).toEqual(['S-2 Glasfaser']),
    );
  });

  it('says when it cannot be had, and can be asked again', async () => {
    const getBoard = jest
      .fn<ReturnType<BacklogApi['getBoard']>, []>()
      .mockRejectedValueOnce(await refusal(503))
      .mockResolvedValue(exampleView({ items }));
    await renderInGerman(<BoardPage />, { backlog: { getBoard } });
    (await screen.findByRole('button', { name: 'Erneut versuchen' })).click();
    expect(await cards(/^Eingang/)).toHaveLength(2);
  });

  it('has no views for what its items do not have', async () => {
    await openBoard({ board: { ...exampleBoard, parts: [] } });
    expect(
      screen.getAllByRole('tab').map(({ textContent }) => textContent),
    ).toEqual(['Tafel', 'Liste', 'Zeitplan', 'Änderungen']);
  });
});
