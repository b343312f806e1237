import { ChangedItem } from '@rathaus/plugin-backlog-common';
import { today } from '@rathaus/rathaus-react';
import { screen, waitFor, within } from '@testing-library/react';
import { EVA, exampleCard, NORD } from '../__testUtils__/exampleBoard';
import { openBoard } from '../__testUtils__/openBoard';
import { refusal } from '../__testUtils__/refusal';
import { BacklogApi } from '../api';
import { addDays, startOfDay } from '../lib/days';

const AT = '2026-01-12T09:00:00.000Z';

function change(more: Partial<ChangedItem>): ChangedItem {
  return {
    item: 'i-1',
    number: 'S-1',
    title: 'WLAN im Altbau',
    sequence: 12,
    at: AT,
    changed: [],
    comments: 0,
    ...more,
  };
}

const MOVED = change({
  before: {
    column: 'eingang',
    fields: {
      estimate: 1_000_000,
      funding: { programme: 'digitalpakt', state: 'planned' },
      assignee: EVA,
    },
  },
  after: {
    column: 'geprueft',
    fields: {
      estimate: 1_200_000,
      funding: { programme: 'digitalpakt', state: 'applied' },
      schools: [{ ref: NORD }],
    },
  },
  changed: ['description', 'schools', 'estimate', 'funding', 'assignee'],
  comments: 2,
});
const GONE = change({
  item: 'i-9',
  number: 'S-9',
  title: 'Doppelt',
  before: { column: 'eingang', fields: {} },
});

const openChanges = (
  backlog: Partial<BacklogApi>,
  view: Parameters<typeof openBoard>[0] = {},
  query = '',
) =>
  openBoard({ items: [exampleCard()], ...view }, backlog, {
    query: `?ansicht=aenderungen${query}`,
  });
const section = async (name: string) =>
  within(await screen.findByRole('region', { name }));

describe('what has changed since a day', () => {
  it('is told as what came of it in the end', async () => {
    const getChangedItems = jest.fn(async () => ({ items: [GONE, MOVED] }));
    await openChanges({ getChangedItems }, {}, '&seit=2026-01-10');
    expect(getChangedItems).toHaveBeenCalledWith(
      'schulen',
      { since: '2026-01-09T23:00:00.000Z', before: undefined },
      expect.anything(),
    );
    expect(
      await screen.findByText(
        '2 Maßnahmen haben sich seit dem 10.01.2026 geändert.',
      ),
    ).toBeInTheDocument();
    const changed = await section('1 geändert');
    expect(await changed.findByText(/Nordschule/)).toBeInTheDocument();
    expect(await changed.findByText(/Eva Beispiel/)).toBeInTheDocument();
    expect(
      changed
        .getAllByRole('listitem')
        .slice(1)
        .map(({ textContent }) => textContent?.replaceAll('\u00a0', ' ')),
    ).toEqual([
      'Von „Eingang“ nach „Geprüft“',
      'Beschreibung geändert',
      'Schulen: Nordschule (bisher leer)',
      'Schätzung: 10.000,00 € → 12.000,00 €',
      'Förderung: geplant → beantragt',
      'Zuständig: geleert (bisher Eva Beispiel)',
      '2 neue Kommentare',
    ]);
    const deleted = await section('1 gelöscht');
    expect(deleted.getByText('Lag in „Eingang“')).toBeInTheDocument();
    expect(
      screen.getByRole('link', { name: 'Gelöschte Maßnahmen' }),
    ).toHaveAttribute('href', '/schulprojekte/schulen/geloescht');
  });

  it('shows the single steps on request, those since the day only', async () => {
    const step = { item: 'i-1', number: 'S-1', title: 'WLAN' };
    const user = await openChanges(
      {
        getChangedItems: async () => ({ items: [MOVED] }),
        getHistory: async () => ({
          items: [
            {
              ...step,
              sequence: 1,
              event: {
                type: 'deleted',
                at: '2026-01-09T08:00:00Z',
                actor: EVA,
              },
            },
            {
              ...step,
              sequence: 12,
              event: {
                type: 'moved',
                at: AT,
                actor: EVA,
                column: 'geprueft',
                rank: 'a0',
              },
            },
          ],
        }),
      },
      {},
      '&seit=2026-01-10',
    );
    await user.click(
      await screen.findByRole('button', {
        name: 'Einzelne Schritte zeigen: S-1 WLAN im Altbau',
      }),
    );
    expect(
      await screen.findByRole('heading', { name: '12.01.2026' }),
    ).toBeInTheDocument();
    expect(
      await screen.findByText(
        'Eva Beispiel hat die Maßnahme nach „Geprüft“ gelegt.',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('10:00')).toBeInTheDocument();
    expect(screen.queryByText(/gelöscht\.$/)).not.toBeInTheDocument();
  });

  it('begins where one likes, kept in the address', async () => {
    const getChangedItems = jest.fn(async () => ({ items: [] }));
    const user = await openChanges({ getChangedItems });
    const day = today();
    expect(
      await screen.findByText('Seitdem hat sich nichts geändert.'),
    ).toBeInTheDocument();
    expect(getChangedItems).toHaveBeenLastCalledWith(
      'schulen',
      { since: startOfDay(addDays(day, -7)), before: undefined },
      expect.anything(),
    );
    await user.selectOptions(
      screen.getByLabelText('Was hat sich geändert seit'),
      'gestern',
    );
    await waitFor(() =>
      expect(getChangedItems).toHaveBeenLastCalledWith(
        'schulen',
        { since: startOfDay(addDays(day, -1)), before: undefined },
        expect.anything(),
      ),
    );
    expect(screen.getByTestId('address')).toHaveTextContent(
      `seit=${addDays(day, -1)}`,
    );
  });

  it('goes back page by page', async () => {
    const getChangedItems = jest.fn<
      ReturnType<BacklogApi['getChangedItems']>,
      Parameters<BacklogApi['getChangedItems']>
    >(async (_board, { before }) =>
      before === undefined
        ? { items: [MOVED], nextBefore: 12 }
        : { items: [GONE] },
    );
    const user = await openChanges({ getChangedItems });
    await user.click(
      await screen.findByRole('button', { name: 'Frühere Änderungen zeigen' }),
    );
    expect(await section('1 gelöscht')).toBeTruthy();
    expect(
      screen.queryByRole('button', { name: 'Frühere Änderungen zeigen' }),
    ).not.toBeInTheDocument();
  });

  it('leaves to readers no way to what is deleted', async () => {
    await openChanges(
      { getChangedItems: async () => ({ items: [GONE] }) },
      { allowedActions: [] },
    );
    const deleted = await section('1 gelöscht');
    expect(deleted.getByText('S-9 Doppelt')).toBeInTheDocument();
    expect(deleted.queryByRole('link')).not.toBeInTheDocument();
    expect(deleted.queryByRole('button')).not.toBeInTheDocument();
    expect(
      screen.queryByRole('link', { name: 'Gelöschte Maßnahmen' }),
    ).not.toBeInTheDocument();
  });

  it('heeds the filter', async () => {
    await openChanges(
      { getChangedItems: async () => ({ items: [GONE, MOVED] }) },
      {},
      '&q=Altbau',
    );
    expect(await section('1 geändert')).toBeTruthy();
    expect(screen.queryByText('S-9 Doppelt')).not.toBeInTheDocument();
  });

  it('says when it cannot be had', async () => {
    await openChanges({
      getChangedItems: async () => {
        throw await refusal(503);
      },
    });
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'Das Portal kann gerade nicht antworten',
    );
  });
});
