import { CalendarFeed } from '@rathaus/plugin-backlog-common';
import { screen, waitFor, within } from '@testing-library/react';
import { exampleCard, exampleView } from '../__testUtils__/exampleBoard';
import { openBoard } from '../__testUtils__/openBoard';
import { refusal } from '../__testUtils__/refusal';
import { BacklogApi } from '../api';

const address = () => screen.getByTestId('address').textContent;

type User = Awaited<ReturnType<typeof openBoard>>;

const items = [
  exampleCard({ id: 'wlan', number: 'S-1', title: 'WLAN', rank: 'a0' }),
  exampleCard({ id: 'faser', number: 'S-2', title: 'Glasfaser', rank: 'a1' }),
  exampleCard({ id: 'tablet', number: 'S-3', title: 'Tablets', rank: 'a2' }),
];

/** What the browser is told to keep as a file. */
const kept: Array<{ name: string; size: number }> = [];

beforeEach(() => {
  kept.length = 0;
  // jsdom knows neither addresses of blobs nor where a link to one leads.
  URL.createObjectURL = blob => `blob:${blob instanceof Blob ? blob.size : 0}`;
  URL.revokeObjectURL = () => {};
  jest
    .spyOn(HTMLAnchorElement.prototype, 'click')
    .mockImplementation(function click(this: HTMLAnchorElement) {
      kept.push({
        name: this.download,
        size: Number(this.href.replace('blob:', '')),
      });
    });
});
afterEach(() => jest.restoreAllMocks());

function exportApi() {
  return jest.fn<
    ReturnType<BacklogApi['exportItems']>,
    Parameters<BacklogApi['exportItems']>
  >(async () => new Blob(['12345']));
}

async function choose(user: User, name: RegExp) {
  await user.click(await screen.findByRole('button', { name: 'Mehr' }));
  await user.click(await screen.findByRole('menuitem', { name }));
}

describe('the menu of a board', () => {
  it('leads to what is done with it once in a while', async () => {
    const user = await openBoard({ items });
    await choose(user, /^Importieren/);
    await waitFor(() =>
      expect(address()).toBe('/schulprojekte/schulen/import'),
    );
  });
});

describe('the export of a board', () => {
  it('hands over what the filter shows', async () => {
    const exportItems = exportApi();
    const user = await openBoard(
      { items },
      { exportItems },
      { query: '?q=la' },
    );
    await screen.findByText('2 von 3 Maßnahmen');
    await choose(user, /^Als CSV-Datei ?2 Maßnahmen$/);
    await waitFor(() => expect(kept).toHaveLength(1));
    expect(kept[0].name).toMatch(/^schulen-\d{4}-\d{2}-\d{2}\.csv$/);
    expect(kept[0].size).toBe(5);
    expect(exportItems).toHaveBeenCalledWith('schulen', {
      format: 'csv',
      items: ['wlan', 'faser'],
    });
  });

  it('keeps the order of the list', async () => {
    const exportItems = exportApi();
    const user = await openBoard(
      { items },
      { exportItems },
      { query: '?ansicht=liste&sort=-number&q=a' },
    );
    await choose(user, /^Als Excel-Datei/);
    await waitFor(() => expect(exportItems).toHaveBeenCalled());
    expect(exportItems.mock.calls[0][1]).toEqual({
      format: 'xlsx',
      items: ['tablet', 'faser', 'wlan'],
    });
  });

  it('offers no file of nothing', async () => {
    const user = await openBoard({ items: [] });
    await user.click(await screen.findByRole('button', { name: 'Mehr' }));
    const csv = await screen.findByRole('menuitem', { name: /CSV-Datei/ });
    expect(csv).toHaveAttribute('aria-disabled', 'true');
    expect(screen.getByRole('main')).toContainElement(csv);
  });

  it('reads the board anew when an item has gone meanwhile', async () => {
    const exportItems = exportApi();
    exportItems.mockRejectedValueOnce(await refusal(400));
    const getBoard = jest.fn(async () => exampleView({ items }));
    const user = await openBoard({}, { exportItems, getBoard });
    getBoard.mockClear();
    await choose(user, /^Als CSV-Datei/);
    expect(
      await screen.findByText(/Die Tafel hat sich gerade geändert/),
    ).toBeInTheDocument();
    expect(getBoard).toHaveBeenCalledTimes(1);
    expect(kept).toEqual([]);
  });

  it('says when there is no file', async () => {
    const exportItems = exportApi();
    exportItems.mockRejectedValueOnce(await refusal(503));
    const user = await openBoard({ items }, { exportItems });
    await choose(user, /^Als CSV-Datei/);
    expect(
      await screen.findByText(/Die Datei ließ sich nicht erstellen/),
    ).toBeInTheDocument();
  });
});

describe('the deadlines as a calendar', () => {
  const OLD: CalendarFeed = {
    id: 'alt',
    board: 'schulen',
    createdAt: '2026-11-03T08:15:00Z',
  };
  const NEW = {
    id: 'neu',
    board: 'schulen',
    createdAt: '2026-11-23T09:00:00Z',
  };
  const URL_OF_NEW = 'https://portal.example/calendar.ics?token=neu.geheim';

  /** Keeps feeds as the server would. */
  function feedApi(...feeds: CalendarFeed[]) {
    return {
      getCalendarFeeds: jest.fn(async () => ({
        items: [...feeds],
        totalItems: feeds.length,
      })),
      createCalendarFeed: jest.fn(async () => {
        feeds.push(NEW);
        return { ...NEW, url: URL_OF_NEW };
      }),
      revokeCalendarFeed: jest.fn(async (_board: string, id: string) => {
        const index = feeds.findIndex(feed => feed.id === id);
        return feeds.splice(index, 1)[0];
      }),
    };
  }

  async function openDialog(api: Partial<BacklogApi>) {
    const user = await openBoard({ items }, api);
    await choose(user, /^Fristen abonnieren/);
    const dialog = await screen.findByRole('dialog', {
      name: 'Fristen abonnieren',
    });
    return { user, dialog: within(dialog) };
  }

  it('makes an address and copies it', async () => {
    const { user, dialog } = await openDialog(feedApi());
    const writeText = jest.spyOn(navigator.clipboard, 'writeText');
    await user.click(dialog.getByRole('button', { name: 'Adresse erstellen' }));
    expect(await dialog.findByLabelText('Ihre neue Adresse')).toHaveValue(
      URL_OF_NEW,
    );
    await user.click(dialog.getByRole('button', { name: 'Adresse kopieren' }));
    expect(
      await dialog.findByText('Die Adresse ist kopiert.'),
    ).toBeInTheDocument();
    expect(writeText).toHaveBeenCalledWith(URL_OF_NEW);
    expect(
      await dialog.findByText('Erstellt am 23.11.2026, 10:00'),
    ).toBeInTheDocument();
  });

  it('selects the address where nothing can be copied', async () => {
    const { user, dialog } = await openDialog(feedApi());
    await user.click(dialog.getByRole('button', { name: 'Adresse erstellen' }));
    jest
      .spyOn(navigator.clipboard, 'writeText')
      .mockRejectedValue(new Error('not allowed'));
    await user.click(
      await dialog.findByRole('button', { name: 'Adresse kopieren' }),
    );
    expect(await dialog.findByText(/kopieren Sie sie mit/)).toBeInTheDocument();
    const input = dialog.getByLabelText<HTMLInputElement>('Ihre neue Adresse');
    expect(input.selectionEnd).toBe(URL_OF_NEW.length);
  });

  it('revokes one, and what was just made with it', async () => {
    const api = feedApi(OLD);
    const { user, dialog } = await openDialog(api);
    await user.click(dialog.getByRole('button', { name: 'Adresse erstellen' }));
    await user.click(
      await dialog.findByRole('button', {
        name: 'Adresse zurückziehen, erstellt am 23.11.2026, 10:00',
      }),
    );
    expect(
      await dialog.findByText(/Die Adresse gilt nicht mehr/),
    ).toBeInTheDocument();
    expect(api.revokeCalendarFeed).toHaveBeenCalledWith('schulen', 'neu');
    expect(
      dialog.queryByLabelText('Ihre neue Adresse'),
    ).not.toBeInTheDocument();
    await waitFor(() =>
      expect(
        dialog.queryByText('Erstellt am 23.11.2026, 10:00'),
      ).not.toBeInTheDocument(),
    );
    expect(
      dialog.getByText('Erstellt am 03.11.2026, 09:15'),
    ).toBeInTheDocument();
  });

  it('says when there are too many, and when they cannot be had', async () => {
    const createCalendarFeed = jest.fn();
    createCalendarFeed.mockRejectedValueOnce(await refusal(409));
    const getCalendarFeeds = jest
      .fn<ReturnType<BacklogApi['getCalendarFeeds']>, []>()
      .mockRejectedValueOnce(await refusal(503))
      .mockResolvedValue({ items: [OLD], totalItems: 1 });
    const { user, dialog } = await openDialog({
      getCalendarFeeds,
      createCalendarFeed,
    });
    await user.click(
      await dialog.findByRole('button', { name: 'Erneut versuchen' }),
    );
    await dialog.findByText('Erstellt am 03.11.2026, 09:15');
    await user.click(dialog.getByRole('button', { name: 'Adresse erstellen' }));
    expect(await dialog.findByRole('alert')).toHaveTextContent(
      /so viele Adressen, wie möglich/,
    );
  });
});
